import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import { formatPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import type { ExplainedElement } from './element.js'
import type { ExplainLanguage, Outcome } from './explain-language.js'
import type { Findings } from './look.js'

/** What comes of the whole. */
export function outcomeOf(
  { verdict, unsentResult, diagnostics }: Findings,
  elements: readonly ExplainedElement[],
): Outcome {
  if (verdict !== 'OK' || unsentResult !== undefined) return 'refused'
  const isLossy = diagnostics.some(({ severity }) => severity === 'error')
  if (isLossy) return 'lossy'
  return elements.some(({ fate }) => fate !== 'kept') ? 'changed' : 'whole'
}

/** The verdict in words, and the reason of a refusal. */
export function headlineOf(
  seen: Findings,
  outcome: Outcome,
  elements: readonly ExplainedElement[],
  isCall: boolean,
  { phrases }: ExplainLanguage,
): string {
  if (seen.unsentResult !== undefined && seen.verdict === 'OK')
    return fill(phrases.unsent, { result: String(seen.unsentResult) })
  if (outcome === 'whole' || outcome === 'changed') {
    const sentence =
      phrases[outcome === 'whole' ? (isCall ? 'wholeCall' : 'wholePart') : isCall ? 'changedCall' : 'changedPart']
    const isWarned = outcome === 'whole' && seen.diagnostics.some(({ severity }) => severity === 'warning')
    return isWarned ? `${sentence} ${phrases.warned}` : sentence
  }
  if (outcome === 'lossy') {
    const count = elements.filter(({ fate }) => fate === 'dropped' || fate === 'refused').length
    return fill(isCall ? phrases.lossyCall : phrases.lossyPart, { count })
  }
  const { verdict, status = '', applied } = seen
  const refusal = isCall ? phrases.refusedCall : phrases.refusedPart
  const sentences = [verdict === 'CRASH' ? phrases.crash : fill(refusal, { verdict, status })]
  if (applied.length > 0) sentences.push(fill(phrases.applied, { applied: applied.join(', ') }))
  const reason = reasonOf(seen)
  if (reason !== undefined) {
    sentences.push(fill(phrases.reason, { where: placeOf(reason.path), message: reason.message }))
  }
  return sentences.join(' ')
}

function placeOf(path: readonly Key[]): string {
  return path.length === 0 ? '' : `${formatPath(path)}: `
}

/** Of the findings that lead to the answer the one that says most: that nothing is left is only the sum of others. */
function reasonOf({ verdict, diagnostics }: Findings): Diagnostic | undefined {
  const code = verdict === 'CRASH' ? 'INTERNAL_SERVER_ERROR' : verdict
  // Where no parameter is found at all, what is missing is missing because of that.
  const whole = diagnostics.find(({ severity, path }) => severity === 'error' && path.length === 0)
  if (whole?.code === 'request/params-not-an-object') return whole
  const leading = diagnostics.filter(({ serverCode }) => serverCode === code)
  const best = leading.find(finding => finding.code !== 'part/nothing-left')
  if (best !== undefined) return best
  const [sum] = leading
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const inside = errors.find(
    ({ path }) => sum !== undefined && path.length > sum.path.length && sum.path.every((key, at) => path[at] === key),
  )
  return inside ?? sum ?? errors[0]
}
