import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import type { ExplainedElement } from '../explain/element.js'
import type { Kind } from '../explain/explain-language.js'
import { nearest } from '../field/choice.js'
import type { Data } from '../php/data.js'
import { differencesOf, plainExpected } from './compare.js'
import {
  type BlockKindName,
  type BlockMatch,
  type ButtonMatch,
  blockFields,
  buttonFields,
  type ItemMatch,
  itemFields,
  toOptions,
} from './element-fields.js'
import { findingLines } from './finding-lines.js'
import type { MatchResult } from './matcher.js'
import { show } from './show.js'
import { contentOf, readSubject } from './subject.js'

type Options = Readonly<Record<string, unknown>>

/** An element that may be the one that is asked for. */
interface Candidate {
  readonly element: ExplainedElement
  /** What it is in the words of options, as it was written and, where it differs, as it is stored. */
  readonly written: Options
  readonly stored: Options
  /** How many of the fields that are asked for are as they should be. */
  readonly hits: number
}

/** Which elements are looked at, and in which words. */
interface Search {
  readonly matcher: string
  readonly noun: string
  readonly kinds: readonly Kind[]
  /** What a list of elements with a text is taken for, if not for a keyboard. */
  readonly listPart?: 'menu'
  readonly fields: Readonly<Record<string, (element: Readonly<Record<string, Data>>) => Data | undefined>>
}

/** Passes where the keyboard has a button like this, and the server keeps it. */
export function matchButton(actual: unknown, button: ButtonMatch): MatchResult {
  return find(actual, button, { matcher: 'toHaveButton', noun: 'button', kinds: ['button'], fields: buttonFields })
}

/** Passes where the menu has an item like this, and the server keeps it. */
export function matchItem(actual: unknown, item: ItemMatch): MatchResult {
  return find(actual, item, {
    matcher: 'toHaveItem',
    noun: 'item',
    kinds: ['item'],
    listPart: 'menu',
    fields: itemFields,
  })
}

/** Passes where the ATTACH has a block of this kind, or in one an entry or row like this, and the server keeps it. */
export function matchBlock<Kind extends BlockKindName>(
  actual: unknown,
  kind: Kind,
  block: BlockMatch<Kind> = {},
): MatchResult {
  if (!Object.hasOwn(blockFields, kind))
    throw new TypeError(`toHaveBlock() knows no kind ${quote(kind)}: ${Object.keys(blockFields).join(', ')}.`)
  const kinds: readonly Kind[] | readonly [Kind, 'row'] = [kind]
  return find(actual, block, {
    matcher: 'toHaveBlock',
    noun: kind === 'grid' ? 'row of a grid' : `${kind} block`,
    kinds: kind === 'grid' ? ['grid', 'row'] : kinds,
    fields: blockFields[kind],
  })
}

function find(actual: unknown, match: unknown, search: Search): MatchResult {
  const asked = askedOf(match, search)
  const { content, ...subject } = readSubject(search.matcher, actual, { listPart: search.listPart })
  const { elements } = contentOf(search.matcher, { ...subject, ...(content === undefined ? {} : { content }) })
  const candidates = elements
    .filter(({ kind }) => search.kinds.includes(kind))
    .map(element => candidateOf(element, asked, search))
  const wanted = Object.keys(asked).length
  const matching = candidates.filter(({ hits }) => hits === wanted)
  const kept = matching.find(({ element }) => element.fate === 'kept' || element.fate === 'changed')
  const what = wanted === 0 ? search.noun : `${search.noun} with ${show(asked)}`
  if (kept !== undefined)
    return { pass: true, message: () => `${placeIn(subject.name, kept)} is a ${what}:\n\n  ${lineOf(kept)}` }
  const [lost] = matching
  if (lost !== undefined)
    return { pass: false, message: () => lostText(subject.name, what, lost, content?.elements ?? []) }
  const near = nearestOf(candidates, asked)
  return {
    pass: false,
    message: () => missingText(subject.name, what, candidates, near),
    ...(near === undefined ? {} : { difference: { actual: pick(near, asked), expected: asked } }),
  }
}

function askedOf(match: unknown, { matcher, noun, fields }: Search): Options {
  const asked = plainExpected(match)
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    throw new TypeError(
      `${matcher}() takes fields of a ${noun}, such as ${show(exampleOf(fields))}, and was given ${quote(match) || 'nothing'}.`,
    )
  for (const name of Object.keys(asked)) {
    if (Object.hasOwn(fields, name)) continue
    const meant = nearest(name, Object.keys(fields))
    throw new TypeError(
      `${matcher}() knows no field ${quote(name)} of a ${noun}.${meant === '' ? '' : ` Is ${meant} meant?`} Known: ${Object.keys(fields).join(', ')}.`,
    )
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

function exampleOf(fields: object): Options {
  return 'text' in fields ? { text: 'Take' } : 'name' in fields ? { name: 'Ann' } : { size: 200 }
}

function candidateOf(element: ExplainedElement, asked: Options, { fields }: Search): Candidate {
  const written = toOptions(element.sent, fields)
  const stored = toOptions(element.stored, fields)
  const hits = Object.entries(asked).filter(([name, value]) => isMet(written[name], stored[name], value)).length
  return { element, written, stored, hits }
}

function isMet(written: unknown, stored: unknown, expected: unknown): boolean {
  return differencesOf(written, expected).length === 0 || differencesOf(stored, expected).length === 0
}

/** The candidate that is most like what was asked for, if any is at all. */
function nearestOf(candidates: readonly Candidate[], asked: Options): Candidate | undefined {
  const likeness = ({ hits, written }: Candidate) => {
    const isLike = Object.entries(asked).some(
      ([name, value]) =>
        typeof value === 'string' && typeof written[name] === 'string' && nearest(value, [written[name]]) !== '',
    )
    return hits + (isLike ? 0.5 : 0)
  }
  const [best] = [...candidates].sort((left, right) => likeness(right) - likeness(left))
  return best === undefined || likeness(best) === 0 ? undefined : best
}

const MAX_SHOWN = 12

function missingText(
  name: string,
  what: string,
  candidates: readonly Candidate[],
  near: Candidate | undefined,
): string {
  const lines = [`There is no ${what} in ${name}.`]
  if (candidates.length === 0) return `${lines[0]} It has none at all.`
  const shown = candidates.slice(0, MAX_SHOWN)
  if (near !== undefined && !shown.includes(near)) shown.push(near)
  lines.push('', 'It has:')
  for (const candidate of shown) lines.push(`  ${lineOf(candidate)}${candidate === near ? '  ← nearest' : ''}`)
  if (candidates.length > shown.length) lines.push(`  … and ${candidates.length - shown.length} more`)
  return lines.join('\n')
}

function lostText(name: string, what: string, lost: Candidate, elements: readonly ExplainedElement[]): string {
  const { element } = lost
  const within = (path: readonly unknown[]) => path.every((key, index) => key === element.path[index])
  // A row of buttons is dropped as a whole: the finding stands there.
  const around = elements.filter(({ path }) => path.length <= element.path.length && within(path))
  const own = around.at(-1)?.diagnostics ?? []
  const findings = (own.length > 0 ? own : around.flatMap(({ diagnostics }) => diagnostics)).filter(
    ({ severity }) => severity === 'error',
  )
  return [
    `${placeIn(name, lost)} is a ${what}, but the server ${element.fate === 'refused' ? 'refuses' : 'drops'} it.`,
    '',
    ...findingLines(findings),
  ].join('\n')
}

function placeIn(name: string, { element }: Candidate): string {
  return `${formatPath(element.path)} of ${name}`
}

function lineOf({ element, written }: Candidate): string {
  const isLost = element.fate === 'dropped' || element.fate === 'refused'
  return `${formatPath(element.path)}  ${show(written)}${isLost ? `  (${element.fate})` : ''}`
}

/** The fields that were asked for, as the candidate has them: where the stored value is the right one, that. */
function pick({ written, stored }: Candidate, asked: Options): Options {
  const entries = Object.entries(asked).map(([name, value]) => {
    const isStored = differencesOf(stored[name], value).length === 0
    return [name, isStored ? stored[name] : written[name]] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
