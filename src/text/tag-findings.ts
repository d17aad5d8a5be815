import type { Code } from '../diagnostic/codes.js'
import { failureOf } from './failure-of.js'
import { isShownAddress } from './links.js'
import { TAG_FORMS } from './tag-forms.js'
import type { Element, Stray, StrayReason, TextNode, TextTree } from './tree.js'

/** Something about a place in a text that its author may not have meant. */
export interface TextFinding {
  readonly code: Extract<Code, `text/${string}`>
  readonly start: number
  readonly end: number
  /** How it should be written. */
  readonly form?: string
}

/** What is wrong with the tags of a text, in order. Nothing in a code that does not show. */
export function tagFindings({ source, children }: TextTree): TextFinding[] {
  const findings: TextFinding[] = []
  const read = (nodes: readonly TextNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'stray') add(strayFinding(node, source))
      else if (node.type === 'element') readElement(node)
      else if (node.type === 'quote') read(node.children)
      else if (node.type === 'single') {
        if (node.name === 'disk') add({ code: 'text/disk', start: node.start, end: node.end })
        else if (node.name === 'img' || node.name === 'timestamp') add(newer(node.start, node.end))
      }
    }
  }
  const readElement = (element: Element): void => {
    if (element.name === 'pch') return
    add(elementFinding(element, source))
    if (element.name === 'code') add(codedBreak(element, source))
    else if (!isOverLines(element, source)) read(element.children)
  }
  const add = (finding: TextFinding | undefined): void => {
    if (finding !== undefined) findings.push(finding)
  }
  read(children)
  return findings
}

const STRAYS: Readonly<Record<StrayReason, TextFinding['code']>> = {
  unclosed: 'text/unclosed-tag',
  unopened: 'text/unopened-tag',
  crossed: 'text/crossed-tags',
  'too-deep': 'text/too-deep',
  'bad-value': 'text/tag-value',
  'in-label': 'text/tag-in-label',
  unknown: 'text/unknown-tag',
}
/** Longer text in brackets is no tag that somebody has misspelt. */
const MAX_UNKNOWN_CHARS = 43

// Of two tags that belong together the first is told.
function strayFinding({ name, reason, start, end }: Stray, source: string): TextFinding | undefined {
  const isSecond = reason !== 'unopened' && source[start + 1] === '/'
  if (isSecond || (reason === 'unknown' && end - start > MAX_UNKNOWN_CHARS)) return undefined
  const code = reason === 'bad-value' && name === 'img' ? 'text/img-without-space' : STRAYS[reason]
  return { code, start, end, form: TAG_FORMS[name] ?? `[${name}]` }
}

function elementFinding(element: Element, source: string): TextFinding | undefined {
  const { name, value, start, openEnd, closeStart, end } = element
  if (failureOf(element) !== undefined) return { code: 'text/unshowable', start, end, form: TAG_FORMS[name] ?? '' }
  if (isOverLines(element, source)) return { code: 'text/command-lines', start, end: openEnd }
  if (name === 'user' && value === 'all') return newer(start, openEnd)
  if (name === 'url') {
    return isShownAddress(value ?? source.slice(openEnd, closeStart))
      ? undefined
      : { code: 'text/link-scheme', start, end: openEnd }
  }
  const isWord = (name === 'me' || name === 'loud') && !/^\s?$/.test(source.slice(start + 1 + name.length, openEnd))
  return isWord ? { code: 'text/slash-word', start, end: openEnd } : undefined
}

function isOverLines({ name, start, end }: Element, source: string): boolean {
  return (name === 'put' || name === 'send') && /\n|\[br]|#BR#/i.test(source.slice(start, end))
}

function codedBreak({ children }: Element, source: string): TextFinding | undefined {
  const found = children.find(({ type, start }) => type !== 'text' && source[start] !== '\n')
  return found && { code: 'text/break-in-code', start: found.start, end: found.end }
}

function newer(start: number, end: number): TextFinding {
  return { code: 'text/newer-tag', start, end }
}
