import { TIME_FORMATS } from '../time-formats.js'
import { bb } from './bb.js'
import { type Label, requireLabel, widened } from './label.js'
import { refuse } from './refuse.js'
import { Text } from './text.js'

type Day = `${number}-${number}-${number}`
type Time = `${number}:${number}:${number}`

/** A full time with its offset: `2026-01-01T10:00:00+03:00`. */
export type AtomTime = `${Day}T${Time}${'+' | '-'}${number}:${number}`

const ATOM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/

/**
 * A time that clients offer to put into the calendar. Its label is for people. The client shows the signs `& < > " '` in
 * it as HTML entities, so they are written in full width, as in `＆`.
 *
 * @example
 * date('2026-01-01T10:00:00+03:00', 'tomorrow at ten').bb
 * // '[date=2026-01-01T10:00:00+03:00]tomorrow at ten[/date]'
 */
export function date(when: Date | AtomTime, label: Label): Text {
  const shown = widened(requireLabel('date', label), /[&<>"']/g)
  return new Text([bb(`[date=${toAtom(when)}]`), shown, bb('[/date]')])
}

function toAtom(when: unknown): string {
  if (isTime(when)) {
    const atom = when.toISOString().replace(/\.\d+Z$/, '+00:00')
    if (ATOM.test(atom)) return atom
  } else if (typeof when === 'string' && ATOM.test(when) && !Number.isNaN(Date.parse(when))) return when
  return refuse(
    'date',
    when instanceof Date ? String(when) : when,
    'Give a Date, or a full time with its offset, such as "2026-01-01T10:00:00+03:00".',
  )
}

function isTime(when: unknown): when is Date {
  return when instanceof Date && !Number.isNaN(when.getTime())
}

/** How a client writes a time, in the language and the time zone of the reader. */
export type TimeFormat = (typeof TIME_FORMATS)[number]

/**
 * A time as each reader writes it, in the reader's own time zone. Clients from August 2025 on know it, older ones show it
 * as typed. A number counts the seconds since 1970.
 *
 * @example
 * timestamp(1767250800, 'SHORT_TIME_FORMAT').bb
 * // '[timestamp=1767250800 format=SHORT_TIME_FORMAT]'
 */
export function timestamp(when: Date | number, format: TimeFormat): Text {
  const seconds = isTime(when) ? Math.floor(when.getTime() / 1000) : when
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0 || seconds > MAX_SECONDS) {
    refuse(
      'timestamp',
      when instanceof Date ? String(when) : when,
      'Give a Date, or whole seconds since 1970 (Date.now() counts milliseconds).',
    )
  }
  if (!TIME_FORMATS.includes(format)) refuse('timestamp', format, `Formats are ${TIME_FORMATS.join(', ')}.`)
  return new Text([bb(`[timestamp=${seconds} format=${format}]`)])
}

// The year 9999. Milliseconds of today would be far behind it.
const MAX_SECONDS = 253_402_300_799
