import type { Element, TextNode } from './tree.js'

/** The elements of a tree in order, the outer before the inner; nothing of what [pch] hides. */
export function* elementsIn(nodes: readonly TextNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('children' in node) || (node.type === 'element' && node.name === 'pch')) continue
    if (node.type === 'element') yield node
    yield* elementsIn(node.children)
  }
}
