import type { Fix, Fixes } from '../fix.js'
import { formatPath } from '../index.js'
import { printable, printableJson } from './printable.js'
import type { Style } from './style.js'
import type { Wording } from './wording.js'

const MAX_VALUE_CHARS = 120

/** What can be corrected, what has to be decided, and which errors are left besides. */
export function fixesText(label: string, { fixes, offers, left }: Fixes, style: Style, wording: Wording): string {
  const lines = [style('bold', label)]
  const asked = new Set(offers.map(({ about }) => about))
  const errors = left.filter(({ severity, code }) => severity === 'error' && !asked.has(code))
  if (fixes.length + offers.length + errors.length === 0) lines.push(`  ${style('green', wording.nothingToFix)}`)
  for (const one of fixes) lines.push(`  ${style('green', '✓')} ${reasonOf(one)}`, ...changeLines(one, style))
  for (const { path, question, choices } of offers) {
    lines.push(`  ${style('yellow', '?')} ${placeOf(path)}${printable(question)}`)
    for (const choice of choices) lines.push(`    · ${printable(choice.reason)}`, ...changeLines(choice, style))
  }
  for (const { path, code } of errors) lines.push(`  ${style('red', '✗')} ${placeOf(path)}${code}`)
  return `${lines.join('\n')}\n\n`
}

function reasonOf({ path, reason }: Fix): string {
  return placeOf(path) + printable(reason)
}

function placeOf(path: Fix['path']): string {
  return path.length === 0 ? '' : `${printable(formatPath(path))}: `
}

function changeLines(change: Fix, style: Style): readonly string[] {
  const lines: string[] = []
  if ('before' in change) lines.push(`      ${style('red', `- ${valueText(change.before)}`)}`)
  if ('after' in change) lines.push(`      ${style('green', `+ ${valueText(change.after)}`)}`)
  return lines
}

function valueText(value: unknown): string {
  return value === undefined ? '' : printable(printableJson(value), MAX_VALUE_CHARS)
}
