import { createHash } from 'node:crypto'
import { type PreviewParts, previewCss, type Theme } from '../preview.js'

interface PageLook {
  readonly lang: string
  readonly theme: Theme
  readonly loadsImages: boolean
}

/**
 * A whole page with previews one below another. Its content security policy lets nothing in but its own style, and pictures where
 * they are wanted.
 */
export function toPage(previews: readonly PreviewParts[], { lang, theme, loadsImages }: PageLook): string {
  const rules = new Set(previews.flatMap(({ css }) => css.split('\n')))
  const css = `body{margin:0}\n${previewCss}${[...rules].join('\n')}`
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    ...(loadsImages ? ['img-src http: https:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${theme}">
<meta name="referrer" content="no-referrer">
<title>b24msg preview</title>
<style>${css}</style>
</head>
<body>
${previews.map(({ html }) => html).join('\n')}
</body>
</html>
`
}

/** What a policy calls a style or a script that stands in the page. */
export function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
