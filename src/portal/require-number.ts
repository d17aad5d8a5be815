import { quote } from '../diagnostic/quote.js'

/** Throws unless each of the named values is a whole number within the bounds. */
export function requireWhole(
  values: Readonly<Record<string, number>>,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (Number.isSafeInteger(value) && value >= min && value <= max) continue
    throw new TypeError(`${name}: ${quote(value)} is not a whole number from ${min} to ${max}`)
  }
}

/** Throws unless each of the named values that are given is above 0. */
export function requireAbove0(values: Readonly<Record<string, number | undefined>>): void {
  for (const [name, value = 1] of Object.entries(values)) {
    if (!(Number.isFinite(value) && value > 0)) throw new TypeError(`${name}: ${quote(value)} is not a number above 0`)
  }
}
