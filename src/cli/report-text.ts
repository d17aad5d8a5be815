import { wrap } from '../diagnostic/wrap.js'
import { formatPath, type Severity, type Sizes } from '../index.js'
import type { Checked } from './checked.js'
import type { Place } from './entries.js'
import { type Finding, type FindingGroup, groupFindings } from './findings.js'
import { fileName } from './io.js'
import { printable } from './printable.js'
import { percentOf, sizeBar } from './size-bar.js'
import type { Style } from './style.js'
import type { Wording } from './wording.js'

/** How reports are drawn. */
export interface Drawing {
  readonly style: Style
  readonly wording: Wording
  /** Characters in a line. */
  readonly width: number
  /** Errors only, and nothing of what has none. */
  readonly quiet: boolean
}

export const marks: Readonly<
  Record<Severity | 'ok', readonly [mark: string, color: 'red' | 'yellow' | 'blue' | 'green']>
> = { error: ['✗', 'red'], warning: ['▲', 'yellow'], hint: ['•', 'blue'], ok: ['✓', 'green'] }

const MAX_PLACE_CHARS = 200
const MAX_NOTE_CHARS = 500
const MAX_PLACES = 20
export const SIZE_NAMES = ['message', 'attach', 'keyboard', 'menu'] as const

/** A report for people: heading, findings, sizes. Nothing in it but ours reaches the terminal as it is. */
export function reportText(checked: Checked, drawing: Drawing): string {
  const { quiet } = drawing
  const findings = checked.report.diagnostics.filter(({ severity }) => !quiet || severity === 'error')
  if (quiet && findings.length === 0) return ''
  const lines = [
    ...heading(checked, worstOf(findings), drawing),
    ...groupFindings(findings).flatMap(group => findingLines(group, checked, drawing)),
    ...(quiet ? [] : sizeLines(checked.report.sizes, drawing)),
  ]
  return `${lines.join('\n')}\n\n`
}

function worstOf(findings: readonly Finding[]): Severity | 'ok' {
  const severities: readonly Severity[] = ['error', 'warning', 'hint']
  return severities.find(severity => findings.some(finding => finding.severity === severity)) ?? 'ok'
}

function heading({ file, place, name, note }: Checked, worst: Severity | 'ok', drawing: Drawing): string[] {
  const { style, wording, width } = drawing
  const [mark, color] = marks[worst]
  const what = name === undefined ? '' : `  ${style('cyan', printable(name, MAX_PLACE_CHARS))}`
  const nothing = worst === 'ok' ? `  ${style('green', wording.nothing)}` : ''
  const notes = note === undefined ? [] : wrap(printable(note, MAX_NOTE_CHARS), width - 2)
  return [
    `${style(color, mark)} ${style('bold', printable(`${fileName(file)}${placeText(place)}`))}${what}${nothing}`,
    ...notes.map(line => `  ${style('dim', line)}`),
  ]
}

/** An item as in code, a line as editors open it. */
function placeText(place: Place): string {
  switch (place.kind) {
    case 'item':
      return `[${place.index}]`
    case 'line':
      return `:${place.line}`
    case 'call':
      return `${placeText(place.within)}${place.name === '' ? '' : ` ${place.name}`}`
    case 'whole':
      return ''
  }
}

function findingLines({ first, others }: FindingGroup, { part }: Checked, drawing: Drawing): string[] {
  const { style, wording, width } = drawing
  const { severity, path, message, code, serverCode } = first
  const [mark, color] = marks[severity]
  const whole = part === undefined ? wording.wholeRequest : wording.wholePart
  const place = path.length === 0 ? whole : placeOf(first)
  const codes = printable(serverCode === undefined ? code : `${code}, ${serverCode}`)
  const word = wording.severities[severity].padEnd(wordWidth(wording))
  const head = `  ${style(color, `${mark} ${word}`)}  ${style('bold', place)}`
  const gap = width - 6 - word.length - place.length - codes.length
  return [
    ...(gap >= 2 ? [head + ' '.repeat(gap) + style('dim', codes)] : [head, `    ${style('dim', codes)}`]),
    ...wrap(printable(message), width - 4).map(line => `    ${line}`),
    ...alsoLines(others, drawing),
  ]
}

/** Pads the words for severities to one width, so that places stand in a column. */
function wordWidth({ severities }: Wording): number {
  return Math.max(...Object.values(severities).map(word => word.length))
}

function alsoLines(others: readonly Finding[], { style, wording, width }: Drawing): string[] {
  if (others.length === 0) return []
  const places = others.slice(0, MAX_PLACES).map(placeOf).join(', ')
  const more = others.length > MAX_PLACES ? ` … ${wording.more(others.length - MAX_PLACES)}` : ''
  return wrap(`${wording.also} ${places}${more}`, width - 4).map(line => `    ${style('dim', line)}`)
}

function placeOf({ path }: Finding): string {
  return printable(formatPath(path), MAX_PLACE_CHARS)
}

function sizeLines(sizes: Sizes, drawing: Drawing): string[] {
  return SIZE_NAMES.flatMap(name => {
    const size = sizes[name]
    return size === undefined ? [] : [sizeLine(name, size, drawing)]
  })
}

/** How much of its limit something takes. */
export function sizeLine(
  name: (typeof SIZE_NAMES)[number],
  { chars, maxChars }: { readonly chars: number; readonly maxChars: number },
  { style, wording }: Drawing,
): string {
  const { taken, left } = sizeBar(chars, maxChars)
  const percent = percentOf(chars, maxChars)
  const color = percent > 100 ? 'red' : percent >= 75 ? 'yellow' : 'green'
  const figures = `${wording.number(chars).padStart(6)} ${wording.of} ${wording.number(maxChars)} ${wording.chars}`
  const share = wording.percent(percent).padStart(8)
  return `  ${name.toUpperCase().padEnd(8)}  ${style(color, taken)}${style('dim', left)}  ${figures} ${share}`
}
