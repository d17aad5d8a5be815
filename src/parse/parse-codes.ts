import type { Effect } from '../diagnostic/codes.js'

/** What reading can find, each with its effect, beside the `value/…` codes of what no JSON carries. */
export const parseCodes = {
  'parse/unknown-form': 'refused',
  'parse/not-json': 'refused',
  'parse/open-quote': 'refused',
  'parse/which-method': 'refused',
  'parse/too-large': 'refused',
  'parse/part-text': 'advice',
  'parse/text-differs': 'altered',
  'parse/text-not-json': 'altered',
  'parse/text-unreadable': 'refused',
  'parse/content-type': 'dropped',
  'parse/cut-off': 'dropped',
  'parse/file': 'dropped',
  'parse/credentials': 'advice',
  'parse/command-unread': 'dropped',
  'parse/too-many-commands': 'refused',
} as const satisfies Record<string, Effect>

export type ParseCode = keyof typeof parseCodes
