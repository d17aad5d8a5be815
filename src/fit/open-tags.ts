import { type Cost, NO_COST, plus } from './cost.js'
import type { Tag } from './token.js'

/** The tags that are open at a place of a text, the innermost first. */
export interface OpenTags {
  readonly tag: Tag
  readonly outer: OpenTags | undefined
  /** What closing all of them takes. */
  readonly closeCost: Cost
}

export function withTag(outer: OpenTags | undefined, tag: Tag): OpenTags {
  return { tag, outer, closeCost: plus(tag.closeCost, outer?.closeCost ?? NO_COST) }
}

/** The closing tags, the innermost first. */
export function closing(open: OpenTags | undefined): string {
  let text = ''
  for (let at = open; at !== undefined; at = at.outer) text += at.tag.close
  return text
}

/** The opening tags, the outermost first; `>>` goes before the others of its line, where alone it is read. */
export function opening(open: OpenTags | undefined): string {
  let text = ''
  let isLineBegun = false
  for (let at = open; at !== undefined; at = at.outer) {
    const { kind, open: tag } = at.tag
    if (kind === 'arrows') isLineBegun = true
    else if (isLineBegun && tag.endsWith('\n')) {
      text = `${tag}>>${text}`
      isLineBegun = false
    } else text = `${tag}${text}`
  }
  return isLineBegun ? `>>${text}` : text
}

export function isIn(open: OpenTags | undefined, kind: Tag['kind']): boolean {
  for (let at = open; at !== undefined; at = at.outer) if (at.tag.kind === kind) return true
  return false
}
