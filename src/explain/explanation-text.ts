import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import type { ExplainedElement } from './element.js'
import type { ExplainLanguage } from './explain-language.js'

const MAX_ELEMENTS = 200
const MAX_FINDINGS = 50
const MAX_PLACES = 5

/** The explanation as a text: the verdict first, then the elements, then what to do. */
export function explanationText(
  headline: string,
  elements: readonly ExplainedElement[],
  diagnostics: readonly Diagnostic[],
  language: ExplainLanguage,
): string {
  const { phrases } = language
  const blocks = [headline]
  if (elements.length > 0) {
    const lines = elements.slice(0, MAX_ELEMENTS).flatMap(element => elementLines(element, language))
    blocks.push([phrases.elements, ...lines, ...moreLine(elements.length - MAX_ELEMENTS, language)].join('\n'))
  }
  const advice = adviceLines(diagnostics, language)
  if (advice.length > 0) blocks.push([phrases.advice, ...advice].join('\n'))
  return blocks.join('\n\n')
}

function moreLine(count: number, { phrases }: ExplainLanguage): readonly string[] {
  return count > 0 ? [`  ${fill(phrases.more, { count })}`] : []
}

function elementLines(element: ExplainedElement, language: ExplainLanguage): readonly string[] {
  const { title, path, fate, diagnostics, changes, press } = element
  const { phrases, fates } = language
  const codes = [...new Set(diagnostics.map(({ code }) => code))]
  const why = codes.length === 0 ? '' : ` (${codes.slice(0, MAX_PLACES).join(', ')})`
  const place = formatPath(path)
  const lines = [`  ${place === '' ? '' : `${place}: `}${title}${sizeText(element, language)}: ${fates[fate]}${why}`]
  for (const { key, before, after } of changes.slice(0, MAX_PLACES)) {
    const kept = after === undefined ? phrases.leftOut : shown(after)
    lines.push(`      ${key === '' ? '' : `${key}: `}${shown(before)} → ${kept}`)
  }
  lines.push(...showLines(element, language))
  if (press !== undefined) lines.push(`      ${phrases.press}: ${press.sentence}`)
  return lines
}

const MAX_SHOWN_KEYS = 4

/** A small object as it is written, anything else in outline. */
function shown(value: unknown): string {
  const isSmall =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= MAX_SHOWN_KEYS &&
    Object.values(value).every(item => typeof item !== 'object' && String(item).length < 40)
  return isSmall ? JSON.stringify(value) : quote(value)
}

function sizeText({ size }: ExplainedElement, { phrases }: ExplainLanguage): string {
  return size === undefined ? '' : `, ${fill(phrases.size, { chars: size.chars, maxChars: size.maxChars })}`
}

function showLines({ shows }: ExplainedElement, { phrases }: ExplainLanguage): readonly string[] {
  if (shows === undefined) return []
  const { web, oldWeb, mobile } = shows
  if (web === oldWeb && web === mobile) return [`      ${phrases.shows}: ${web}`]
  return [
    `      ${web === oldWeb ? `${phrases.web}, ${phrases.oldWeb}` : phrases.web}: ${web}`,
    ...(web === oldWeb ? [] : [`      ${phrases.oldWeb}: ${oldWeb}`]),
    `      ${phrases.mobile}: ${mobile}`,
  ]
}

const SEVERITIES = ['error', 'warning', 'hint']

/** Each finding once, the worst first, with the places where it is made. */
function adviceLines(diagnostics: readonly Diagnostic[], language: ExplainLanguage): readonly string[] {
  const bySubject = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const subject = subjectOf(diagnostic)
    const others = bySubject.get(subject)
    if (others === undefined) bySubject.set(subject, [diagnostic])
    else others.push(diagnostic)
  }
  const groups = [...bySubject.values()].sort((one, other) => rankOf(one) - rankOf(other))
  const lines = groups.slice(0, MAX_FINDINGS).map((group, index) => {
    const [{ message, code } = { message: '', code: '' }] = group
    const places = group.map(({ path }) => formatPath(path)).filter(place => place !== '')
    const shown = places.slice(0, MAX_PLACES).join(', ')
    const rest =
      places.length > MAX_PLACES ? `, ${fill(language.phrases.more, { count: places.length - MAX_PLACES })}` : ''
    return `  ${index + 1}. ${shown === '' ? '' : `${shown}${rest}: `}${message} (${code})`
  })
  return [...lines, ...moreLine(groups.length - MAX_FINDINGS, language)]
}

// What is said about a parameter differs from one to the next; about a button it is the same for all.
function subjectOf({ severity, code, message }: Diagnostic): string {
  return `${severity} ${code.startsWith('request/') ? message : code}`
}

function rankOf([first]: readonly Diagnostic[]): number {
  return SEVERITIES.indexOf(first?.severity ?? 'hint')
}
