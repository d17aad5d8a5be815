export { previewCss } from './preview/html/css.js'
export type { PreviewLanguage, PreviewWord } from './preview/preview-language.js'
export {
  type HtmlOptions,
  type PreviewOptions,
  type PreviewParts,
  renderHtml,
  renderParts,
  type Theme,
} from './preview/render-html.js'
export { renderText, type TerminalOptions } from './preview/render-text.js'
export { ruPreview } from './preview/ru.js'
export type { Colors } from './preview/terminal/pen.js'
export type { Client } from './preview/view.js'
export type { ViewOptions } from './preview/view-options.js'
