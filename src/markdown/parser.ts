import Parser, { type MarkdownIt } from 'markdown-it'
import { footnotes } from './footnotes.js'
import { math } from './math.js'
import { MAX_NESTING, nesting } from './nesting.js'
import { unfinished } from './unfinished.js'

/** The parser of CommonMark and GFM. Addresses are kept as they were typed: whether clients take them is seen later. */
export const parser = makeParser()

function makeParser(): MarkdownIt {
  const md = new Parser({ html: true, linkify: true, maxNesting: MAX_NESTING })
  md.validateLink = () => true
  md.normalizeLink = address => address
  md.normalizeLinkText = text => text
  // Names such as README.md are no addresses.
  md.linkify.set({ fuzzyLink: false })
  return md.use(nesting).use(footnotes).use(math).use(unfinished)
}
