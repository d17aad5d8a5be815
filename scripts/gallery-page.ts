import { createHash } from 'node:crypto'
import { toCode, toModule } from '../src/code.js'
import { imbot, type Message } from '../src/index.js'
import { type PreviewOptions, type PreviewParts, previewCss, renderParts } from '../src/preview.js'
import { galleryCss } from './gallery-css.js'
import { type Sample, samples } from './gallery-samples.js'

const LOOKS: readonly PreviewOptions[] = [{ client: 'web' }, { client: 'legacy' }, { client: 'mobile' }]
const CLIENTS = { web: 'Web and desktop', legacy: 'Old web client', mobile: 'Mobile app' }

/**
 * A page with all that a message can show, as each client shows it, and the code that makes it. It has no script, and its
 * policy lets nothing in but its own style sheet.
 */
export function galleryPage(): string {
  const sections = samples.map(sectionOf)
  const rules = new Set(sections.flatMap(({ css }) => css.split('\n')))
  const css = `${galleryCss}${previewCss}${[...rules].join('\n')}`
  const hash = createHash('sha256').update(css).digest('base64')
  return `<!doctype html>
<!-- Written by \`npm run gallery\` from scripts/gallery-samples.ts. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>b24-message: gallery</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>What a message can show</h1>
<p>Every block, button and token, drawn by <code>b24-message/preview</code> as each client shows them. Where the drawing differs
from the clients stands in <a href="preview.md">preview.md</a>.</p>
<nav aria-label="Samples">${samples.map(({ id, title }) => `<a href="#${id}">${title}</a>`).join('\n')}</nav>
${sections.map(({ html }) => html).join('\n')}
</main>
</body>
</html>
`
}

function sectionOf(sample: Sample): PreviewParts {
  const { id, title, about, messages, looks = LOOKS } = sample
  const drawn = looks.map(look => figureOf(messages, look))
  const html = `<section id="${id}">
<h2>${title}</h2>
<p>${about}</p>
<div class="looks">
${drawn.map(({ html }) => html).join('\n')}
</div>
<details><summary>Code: ${title}</summary><pre tabindex="0">${toText(codeOf(messages))}</pre></details>
</section>`
  return { html, css: drawn.map(({ css }) => css).join('') }
}

function figureOf(messages: readonly Message[], look: PreviewOptions): PreviewParts {
  const drawn = messages.map(message => renderParts(message, look))
  const { client = 'web', theme, marks = false } = look
  const caption = [CLIENTS[client], ...(theme === undefined ? [] : [theme]), ...(marks ? ['with marks'] : [])].join(
    ', ',
  )
  const html = `<figure class="${client}"><figcaption>${caption}</figcaption>${drawn.map(({ html }) => html).join('\n')}</figure>`
  return { html, css: drawn.map(({ css }) => css).join('') }
}

function codeOf(messages: readonly Message[]): string {
  const calls = messages.map(message => imbot.message.add({ botId: 39, dialogId: 'chat1001' }, message))
  const [call, ...others] = calls
  return call !== undefined && others.length === 0 ? toCode(call) : toModule(calls.map(request => ({ request })))
}

function toText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
