import type { TextNode, TextTree } from './tree.js'

/** The text with spaces in the place of each [code], as long as it was. */
export function blankCode({ source, children }: TextTree): string {
  let blank = ''
  let copied = 0
  const read = (nodes: readonly TextNode[]): void => {
    for (const node of nodes) {
      if (!('children' in node)) continue
      if (node.type === 'element' && node.name === 'code') {
        blank += source.slice(copied, node.start) + ' '.repeat(node.end - node.start)
        copied = node.end
      } else read(node.children)
    }
  }
  read(children)
  return copied === 0 ? source : blank + source.slice(copied)
}
