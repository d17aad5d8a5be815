import { type Data, isArray } from './data.js'

/** PHP `empty()`: `''`, `'0'`, `0`, `false`, `null` and arrays without elements. https://www.php.net/empty */
export function isEmpty(value: Data | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (isArray(value)) return Object.keys(value).length === 0
  return !value || value === '0'
}

/**
 * PHP 8 `==` between a value and a word that is not numeric, such as 'N' or 'COLUMN'. Only the same text is equal, and
 * `true`, which equals every non-empty text. https://www.php.net/manual/language.operators.comparison.php
 */
export function looselyEquals(value: Data | undefined, word: string): boolean {
  return value === word || value === true
}
