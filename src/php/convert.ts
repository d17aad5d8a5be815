import { type Data, isArray } from './data.js'

const INT_MAX = 2n ** 63n - 1n
const INT_MIN = -(2n ** 63n)
// The longest numeric beginning, as PHP's strtol/strtod read it: "12abc", " 7", "1e3", "-.5".
const NUMERIC_PREFIX = /^[ \t\n\r\v\f]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/

/**
 * PHP `intval()` on a 64-bit machine. Text is read as far as it is numeric and held within the integer range; floats
 * out of range wrap around; arrays are 1, or 0 when empty. https://www.php.net/intval
 */
export function toInt(value: Data | undefined): number {
  if (typeof value === 'number') return intOfNumber(value)
  if (typeof value === 'string') return intOfText(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  return isArray(value) && Object.keys(value).length > 0 ? 1 : 0
}

function intOfNumber(value: number): number {
  if (Number.isSafeInteger(value)) return value
  if (!Number.isFinite(value)) return 0
  return Number(BigInt.asIntN(64, BigInt(Math.trunc(value))))
}

function intOfText(text: string): number {
  const numeric = NUMERIC_PREFIX.exec(text)?.[1]
  if (numeric === undefined) return 0
  const number = Number(numeric)
  if (Number.isSafeInteger(number)) return number
  if (number > Number(INT_MAX)) return Number(INT_MAX)
  if (number < Number(INT_MIN)) return Number(INT_MIN)
  return Math.trunc(number)
}

/** A number that a JSON body carries without fraction and within 64 bits arrives as PHP int, any other as float. */
function isPhpInt(value: number): boolean {
  return Number.isInteger(value) && value < 2 ** 63 && value >= -(2 ** 63)
}

/** PHP's shortest round-trip notation of a number; `exponent` is `E` where text is made, `e` in JSON. */
export function formatNumber(value: number, exponent: 'E' | 'e'): string {
  if (isPhpInt(value)) return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : String(BigInt(value))
  // zend_gcvt with 17 digits: exponential below 1e-4 and from 1e17 on, always with a fraction digit.
  const [mantissa = '0', power = '0'] = value.toExponential().split('e')
  const decimals = Number(power)
  if (decimals >= -5 + 1 && decimals < 17) return decimalNotation(value)
  const digits = mantissa.includes('.') ? mantissa : `${mantissa}.0`
  return `${digits}${exponent}${decimals < 0 ? '-' : '+'}${Math.abs(decimals)}`
}

function decimalNotation(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text
}

/** PHP `(string)` of what is no array: true is "1", false and null are "". */
export function toText(value: string | number | boolean | null): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value, 'E')
  return value === true ? '1' : ''
}
