import type { Effect } from '../diagnostic/codes.js'

/** What the conversion of Markdown and HTML can find, each with its effect. */
export const markupCodes = {
  'markup/not-text': 'refused',
  'markup/link': 'altered',
  'markup/table-link': 'altered',
  'markup/too-deep': 'altered',
  'markup/not-shown': 'ignored',
  'markup/unknown-element': 'advice',
  'markup/code': 'advice',
} as const satisfies Record<string, Effect>

export type MarkupCode = keyof typeof markupCodes
