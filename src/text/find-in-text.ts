import { blankCode } from './blank-code.js'
import { isPlainlyTagged } from './is-plainly-tagged.js'
import { markupFindings } from './markup-findings.js'
import { parseText } from './parse-text.js'
import { type TextFinding, tagFindings } from './tag-findings.js'

/** Where a text stands: the server decodes entities in that of a message alone. */
export type TextPlace = 'message' | 'attach'

const SIGN = /[[<*_`&]|^\s*\/(?:me|loud)/
// Without these nothing is in the tree of a text that is found here.
const TAG = /\[|^\s*\/(?:me|loud)/

/** What a reader would not see as the author may have meant it, in order. A text without a sign of markup, or with plain tags, costs a look. */
export function findInText(text: string, place: TextPlace): readonly TextFinding[] {
  if (!SIGN.test(text) || isPlainlyTagged(text)) return NOTHING
  const tree = TAG.test(text) ? parseText(text) : undefined
  const markup = markupFindings(tree === undefined ? text : blankCode(tree))
  const tags = tree === undefined ? NOTHING : tagFindings(tree)
  if (markup.length === 0) return tags
  // The brackets of Markdown are no tags.
  const isMarkdown = markup.some(({ code }) => code === 'text/markdown')
  return [...markup, ...tags]
    .filter(({ code }) => code !== (isMarkdown ? 'text/unknown-tag' : undefined))
    .filter(({ code }) => code !== 'text/entity' || place === 'message')
    .sort((one, other) => one.start - other.start)
}

const NOTHING: readonly TextFinding[] = []
