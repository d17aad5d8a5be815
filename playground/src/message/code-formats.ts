import { type Client, toAttachCode, toCode, toKeyboardCode, toMenuCode, toSnippet } from 'b24-message/code'
import type { Subject } from './subject.js'

export type CodeFormat = 'builders' | Client

/** The names of what sends a call; they are the same in every language. */
export const CLIENT_NAMES: Readonly<Record<Client, string>> = {
  curl: 'curl',
  fetch: 'fetch',
  b24jssdk: 'JavaScript SDK (b24jssdk)',
  bx24js: 'BX24.js',
  b24phpsdk: 'PHP SDK (b24phpsdk)',
  crest: 'PHP (CRest)',
  python: 'Python',
}

export const CODE_FORMATS: readonly CodeFormat[] = [
  'builders',
  'curl',
  'fetch',
  'b24jssdk',
  'bx24js',
  'b24phpsdk',
  'crest',
  'python',
]

const partCode = { attach: toAttachCode, keyboard: toKeyboardCode, menu: toMenuCode }

/**
 * The code of a call, or with the builders of a part; nothing of what is neither. Throws `MessageError` where it cannot be
 * written as code.
 */
export function codeOf({ value, request, part }: Subject, format: CodeFormat): string {
  if (part !== undefined) return partCode[part](value)
  if (request === undefined) return ''
  return format === 'builders' ? toCode(request) : toSnippet(request, { client: format })
}
