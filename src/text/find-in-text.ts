import { quote } from '../diagnostic/quote.js'
import type { Params } from '../diagnostic/trace.js'
import { markupFindings } from './markup-findings.js'
import { parseText } from './parse-text.js'
import { type TextFinding, tagFindings } from './tag-findings.js'
import type { TextNode } from './tree.js'

/** Where a text stands: the server decodes entities in that of a message alone. */
export type TextPlace = 'message' | 'attach'

// No part of a message holds more, and hostile texts take time.
const MAX_READ_CHARS = 60_000
const SIGN = /[[<*_`&]|^\s*\/(?:me|loud)/
// Without these nothing is in the tree of a text that is found here.
const TAG = /\[|^\s*\/(?:me|loud)/

/** What a reader would not see as the author may have meant it, in order. A text without a sign of markup costs one look. */
export function findInText(text: string, place: TextPlace): readonly TextFinding[] {
  if (!SIGN.test(text)) return NOTHING
  const read = text.slice(0, MAX_READ_CHARS)
  const tree = TAG.test(read) ? parseText(read) : undefined
  const markup = markupFindings(tree === undefined ? read : withoutCode(read, tree.children))
  const isMarkdown = markup.some(({ code }) => code === 'text/markdown')
  const tags = tree === undefined ? NOTHING : tagFindings(tree)
  return [...markup, ...tags]
    .filter(({ code }) => code !== (isMarkdown ? 'text/unknown-tag' : undefined))
    .filter(({ code }) => code !== 'text/entity' || place === 'message')
    .sort((one, other) => one.start - other.start)
}

const NOTHING: readonly TextFinding[] = []

/** The figures of a finding's sentence, with its place in the text; lines and columns count from 1. */
export function paramsOf({ start, end, form = '' }: TextFinding, text: string, field: string): Params {
  const before = text.slice(0, start)
  const line = before.split('\n').length
  const column = start - before.lastIndexOf('\n')
  return { field, found: quote(text.slice(start, end)), form, line, column, start, end }
}

// As long as the text.
function withoutCode(text: string, nodes: readonly TextNode[]): string {
  let blank = text
  for (const node of nodes) {
    if (!('children' in node)) continue
    if (node.type === 'element' && node.name === 'code') {
      blank = blank.slice(0, node.start) + ' '.repeat(node.end - node.start) + blank.slice(node.end)
    } else blank = withoutCode(blank, node.children)
  }
  return blank
}
