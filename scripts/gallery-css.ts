/** The style of the gallery around its previews. */
export const galleryCss = `body{margin:0 auto;padding:24px;max-width:1580px;font:16px/1.5 system-ui,sans-serif;color:#1f2328;background:#fff}
h1,h2{line-height:1.2}
section{margin:40px 0}
.looks{display:flex;flex-wrap:wrap;align-items:flex-start;gap:12px}
figure{margin:0;width:560px;max-width:100%}
figure.mobile{width:422px}
figcaption{padding:4px 0;font-size:13px;color:#57606a}
pre{overflow:auto;padding:12px;background:#f6f8fa;font:13px/1.45 ui-monospace,monospace}
nav a{margin-right:12px}
`
