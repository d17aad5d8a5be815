import { HtmlElement, type HtmlNode, toHtmlTree } from './html-tree.js'

export interface HtmlEvent {
  readonly type: 'text' | 'open' | 'close' | 'void'
  readonly source: string
}

/** The elements and texts of HTML as a browser holds it, each opened and closed in good order, however the tags cross. */
export function* htmlEvents(html: string): Generator<HtmlEvent> {
  const rest: (HtmlNode | HtmlEvent)[] = toHtmlTree(html).children.reverse()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!(node instanceof HtmlElement)) yield node
    else {
      yield { type: 'open', source: node.source }
      rest.push({ type: 'close', source: `</${node.name}>` })
      for (const child of node.children.reverse()) rest.push(child)
    }
  }
}

/** The HTML as a browser gives it back, all tags closed. */
export function settleHtml(html: string): string {
  if (!html.includes('<')) return html
  let settled = ''
  for (const { source } of htmlEvents(html)) settled += source === '<br />' ? '<br>' : source
  return settled
}
