import type { Sizes } from '../check/report.js'
import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { fill } from '../diagnostic/language.js'
import { keyOfPath } from '../diagnostic/path.js'
import { quote } from '../diagnostic/quote.js'
import { deepFreeze } from '../php/deep-freeze.js'
import type { ExplainedElement, Sketch } from './element.js'
import type { ExplainLanguage } from './explain-language.js'
import type { Findings } from './look.js'
import { pressOf } from './press.js'
import { type Seen, sightsOf } from './sights.js'

/** Puts elements into words, each with the findings that are its own. */
export function elementsOf({ sketches, diagnostics, sizes }: Findings, language: ExplainLanguage): ExplainedElement[] {
  const byPlace = placeDiagnostics(sketches, diagnostics)
  return sketches.map(sketch => {
    const { kind, label, path, fate, sent, stored, changes = [] } = sketch
    const found = byPlace.get(keyOfPath(path)) ?? []
    const isIdle = found.some(({ code }) => code === 'keyboard/idle-new-line')
    const shows = showsOf({ ...sketch, isIdle }, language)
    const press = pressOf(sketch, language)
    return Object.freeze({
      kind,
      title: titleOf(kind, label, language),
      path: Object.freeze(path),
      fate,
      sent: deepFreeze(sent),
      ...(stored === undefined ? {} : { stored: deepFreeze(stored) }),
      ...sizeOf(sketch, sizes),
      changes: Object.freeze(changes.map(change => Object.freeze(change))),
      diagnostics: Object.freeze(found),
      ...(shows === undefined ? {} : { shows }),
      ...(press === undefined ? {} : { press: Object.freeze(press) }),
    })
  })
}

function sizeOf({ kind, fate }: Sketch, sizes: Sizes): Pick<ExplainedElement, 'size'> {
  const name = kind === 'text' ? 'message' : kind
  if (fate === 'dropped' || (name !== 'message' && name !== 'attach' && name !== 'keyboard' && name !== 'menu'))
    return {}
  const size = kind === 'message' ? undefined : sizes[name]
  return size === undefined ? {} : { size: Object.freeze({ chars: size.chars, maxChars: size.maxChars }) }
}

function titleOf(kind: Sketch['kind'], label: unknown, { kinds }: ExplainLanguage): string {
  return label === undefined ? kinds[kind] : `${kinds[kind]} ${quote(label)}`
}

/** Each finding belongs to the innermost element that it stands in. */
function placeDiagnostics(
  sketches: readonly Sketch[],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Diagnostic[]> {
  const byPlace = new Map<string, Diagnostic[]>(sketches.map(({ path }) => [keyOfPath(path), []]))
  for (const diagnostic of diagnostics) {
    for (let length = diagnostic.path.length; length >= 0; length--) {
      const found = byPlace.get(keyOfPath(diagnostic.path.slice(0, length)))
      if (found === undefined) continue
      found.push(diagnostic)
      break
    }
  }
  return byPlace
}

function showsOf(sketch: Sketch, { sights }: ExplainLanguage): ExplainedElement['shows'] {
  const seen = sightsOf(sketch)
  if (seen === undefined) return undefined
  const say = (pieces: readonly Seen[]) =>
    pieces.map(([sight, figures = {}]) => fill(sights[sight], figures)).join('; ')
  return Object.freeze({ web: say(seen.web), oldWeb: say(seen.oldWeb), mobile: say(seen.mobile) })
}
