import type { Sizes } from '../check/report.js'
import { formatPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import type { MatchResult } from './matcher.js'
import { capital } from './sendable.js'
import { type Content, readSubject, type Subject } from './subject.js'

const NAMES = ['message', 'attach', 'keyboard', 'menu'] as const
type SizeName = (typeof NAMES)[number]

/** How much of its limit a part may take: a share, `0.8`, or characters as the server counts them. */
export type Budget = number | { readonly maxChars: number }

/** What each part may take. One for all: a number. */
export type Budgets = number | { readonly [Name in SizeName]?: Budget }

interface Weighed {
  readonly name: SizeName
  readonly chars: number
  readonly maxChars: number
  readonly allowedChars: number
}

/** Passes where each part that is named takes no more of its limit than that. A part that is not there takes nothing. */
export function matchBudget(actual: unknown, budgets: Budgets): MatchResult {
  const wanted = budgetsOf(budgets)
  const subject = readSubject('toFitBudget', actual)
  requireWeighable(subject, wanted, typeof budgets === 'number')
  const weighed = [...wanted].map(([name, budget]) => weigh(subject.report.sizes, name, budget))
  const over = weighed.filter(({ chars, allowedChars }) => chars > allowedChars)
  return {
    pass: over.length === 0,
    message: () => {
      const verb = over.length > 0 ? 'goes over' : 'fits'
      const lines = (over.length > 0 ? over : weighed).flatMap(one => linesOf(one, subject.report.sizes))
      return [`${capital(subject.name)} ${verb} the budget.`, '', ...lines].join('\n')
    },
  }
}

function budgetsOf(budgets: unknown): ReadonlyMap<SizeName, Budget> {
  if (typeof budgets === 'number') return new Map(NAMES.map(name => [name, requireBudget(name, budgets)]))
  if (typeof budgets !== 'object' || budgets === null || Object.keys(budgets).length === 0)
    throw new TypeError(
      `toFitBudget() takes a share of the limits, 0.8, or { keyboard: 0.8 }, and was given ${quote(budgets)}.`,
    )
  return new Map(
    Object.entries(budgets).map(([key, budget]) => {
      const name = NAMES.find(one => one === key)
      if (name === undefined) throw new TypeError(`toFitBudget() knows no part ${quote(key)}: ${NAMES.join(', ')}.`)
      return [name, requireBudget(name, budget)]
    }),
  )
}

function requireBudget(name: SizeName, budget: unknown): Budget {
  if (typeof budget === 'number' && budget >= 0 && budget <= 1) return budget
  const chars = typeof budget === 'object' && budget !== null && 'maxChars' in budget ? budget.maxChars : undefined
  if (typeof chars === 'number' && chars >= 0) return { maxChars: chars }
  throw new TypeError(
    `toFitBudget() takes for ${name} a share of the limit from 0 to 1, or { maxChars: 4000 }, and was given ${quote(budget)}.`,
  )
}

/** What has no size because the server keeps nothing of it would fit into any budget. */
function requireWeighable(
  { name, report, content }: Subject,
  wanted: ReadonlyMap<SizeName, Budget>,
  isForAll: boolean,
): void {
  const part = content?.part
  const others = part === undefined || isForAll ? [] : [...wanted.keys()].filter(one => one !== part)
  if (others.length > 0)
    throw new TypeError(`toFitBudget() was given ${name}, which has no ${others.join(' and no ')}.`)
  const lost = [...wanted.keys()].find(one => report.sizes[one] === undefined && isSent(one, content))
  if (lost === undefined) return
  const what = part === undefined ? `the ${lost} of ${name}` : name
  throw new TypeError(`toFitBudget() cannot weigh ${what}: the server keeps nothing of it. toBeSendable() says why.`)
}

function isSent(name: SizeName, content: Content | undefined): boolean {
  if (content === undefined) return false
  if (content.part !== undefined) return content.part === name
  return content.elements.some(({ kind, sent }) => kind === name && typeof sent === 'object' && sent !== null)
}

function weigh(sizes: Sizes, name: SizeName, budget: Budget): Weighed {
  const { chars = 0, maxChars = 0 } = sizes[name] ?? {}
  return {
    name,
    chars,
    maxChars,
    allowedChars: typeof budget === 'number' ? Math.floor(budget * maxChars) : budget.maxChars,
  }
}

function linesOf({ name, chars, maxChars, allowedChars }: Weighed, sizes: Sizes): readonly string[] {
  if (sizes[name] === undefined) return [`  ${name.toUpperCase()} is not there.`]
  const percent = (value: number) => `${Math.round((value * 1000) / maxChars) / 10} %`
  const heaviest = name === 'message' ? [] : (sizes[name]?.heaviest ?? [])
  return [
    `  ${name.toUpperCase()} takes ${figure(chars)} of ${figure(maxChars)} chars (${percent(chars)}); the budget is ${figure(allowedChars)} (${percent(allowedChars)}).`,
    ...heaviest.map(({ path, chars }) => `    ${formatPath(path)}  ${figure(chars)} chars`),
  ]
}

function figure(value: number): string {
  return value.toLocaleString('en-US')
}
