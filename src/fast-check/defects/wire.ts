import type { CodeOf, Defects } from './flaw.js'

const REASON = 'It belongs to an encoding, which toHttp and toBatches look at: the request itself is right.'

export const wireDefects = {
  'wire/reserved': REASON,
  'wire/vanishes': REASON,
  'wire/key': REASON,
  'wire/altered': REASON,
  'wire/too-many-variables': REASON,
  'wire/too-deep': REASON,
  'wire/address-too-long': REASON,
  'wire/substitution': REASON,
  'wire/reference': REASON,
  'wire/not-in-batch': REASON,
} satisfies Defects<'wire'> & Readonly<Record<CodeOf<'wire'>, string>>
