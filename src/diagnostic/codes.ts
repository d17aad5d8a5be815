/**
 * What happens to the thing that a finding points to. `refused`: the server refuses the call. `dropped`: it leaves the
 * thing out without a word. `altered`: it keeps something else than was written. `ignored`: it does not read it, or
 * today's clients do not show it. `advice`: all of it arrives, and could be better.
 */
export type Effect = 'refused' | 'dropped' | 'altered' | 'ignored' | 'advice'

export type Severity = 'error' | 'warning' | 'hint'

/** Severity is what the server does: refusing and losing are errors, changing and not showing warnings. */
export function severityOf(effect: Effect): Severity {
  if (effect === 'refused' || effect === 'dropped') return 'error'
  return effect === 'advice' ? 'hint' : 'warning'
}

/**
 * Every code with its usual effect. A place where the effect differs says so when it reports: a bad address is
 * `ignored` where the element can do without it, and `dropped` where the element is lost with it.
 */
export const codes = {
  'value/not-json': 'dropped',
  'value/cycle': 'refused',
  'value/too-deep': 'refused',
  'value/too-large': 'refused',
  'value/unreadable': 'refused',
  'value/lone-surrogate': 'refused',

  'field/crash': 'refused',
  'field/cast': 'altered',
  'field/not-yes-or-no': 'ignored',
  'field/unknown-word': 'altered',
  'field/not-positive': 'ignored',
  'field/number-cast': 'altered',

  'key/case': 'ignored',
  'key/misspelt': 'ignored',
  'key/unknown': 'ignored',

  'url/empty': 'ignored',
  'url/space': 'ignored',
  'url/case': 'ignored',
  'url/fragment': 'ignored',
  'url/scheme': 'ignored',
  'url/relative': 'ignored',
  'url/missing': 'dropped',

  'color/not-hex': 'ignored',
  'color/random': 'altered',
  'color/unknown-token': 'altered',
  'color/without-token': 'ignored',

  'text/html': 'ignored',
  'text/markdown': 'advice',
  'text/unshowable': 'dropped',
  'text/unclosed-tag': 'ignored',
  'text/unopened-tag': 'ignored',
  'text/crossed-tags': 'altered',
  'text/too-deep': 'ignored',
  'text/tag-value': 'ignored',
  'text/unknown-tag': 'advice',
  'text/tag-in-label': 'altered',
  'text/command-lines': 'altered',
  'text/break-in-code': 'altered',
  'text/link-scheme': 'ignored',
  'text/slash-word': 'altered',
  'text/entity': 'advice',
  'text/img-without-space': 'ignored',
  'text/newer-tag': 'advice',
  'text/disk': 'advice',

  'part/not-a-list': 'refused',
  'part/unparsable': 'refused',
  'part/empty': 'refused',
  'part/nothing-left': 'refused',
  'part/single-element': 'refused',
  'part/oversize': 'refused',
  'part/column-overflow': 'altered',
  'part/json-string': 'altered',

  'attach/not-a-block': 'dropped',
  'attach/unknown-block': 'dropped',
  'attach/html-block': 'dropped',
  'attach/nested-attach': 'dropped',
  'attach/second-kind': 'dropped',
  'attach/not-an-object': 'dropped',
  'attach/empty-list': 'ignored',
  'attach/backslash': 'altered',
  'attach/id': 'ignored',
  'attach/network-id': 'altered',
  'attach/user-without-name': 'dropped',
  'attach/second-target': 'ignored',
  'attach/id-without-name': 'ignored',
  'attach/html-hides-preview': 'ignored',
  'attach/preview-hides-image': 'ignored',
  'attach/size-without-preview': 'ignored',
  'attach/preview-size-not-a-number': 'altered',
  'attach/message-without-text': 'dropped',
  'attach/grid-not-a-list': 'refused',
  'attach/row-without-content': 'dropped',
  'attach/display-alias': 'altered',
  'attach/display-table': 'ignored',
  'attach/mixed-displays': 'advice',
  'attach/delimiter-empty': 'advice',
  'attach/delimiter-not-an-object': 'altered',

  'keyboard/row-of-buttons': 'dropped',
  'keyboard/not-a-button': 'dropped',
  'keyboard/button-without-text': 'dropped',
  'keyboard/text-zero': 'dropped',
  'keyboard/text-not-text': 'dropped',
  'keyboard/button-without-action': 'dropped',
  'keyboard/block-without-command': 'ignored',
  'keyboard/without-display': 'advice',
  'keyboard/idle-new-line': 'advice',
  'keyboard/only-new-lines': 'advice',
  'keyboard/off-color': 'ignored',

  'menu/not-an-item': 'dropped',
  'menu/item-without-text': 'dropped',
  'menu/item-without-action': 'dropped',
  'menu/not-shown': 'ignored',

  'action/function': 'dropped',
  'action/second-action': 'ignored',
  'action/unknown': 'dropped',
  'action/without-value': 'dropped',
  'action/not-handled': 'ignored',
  'action/app': 'ignored',
  'action/command-without-bot': 'dropped',
  'action/command-not-text': 'dropped',
  'action/command-slash': 'altered',
  'action/command-with-spaces': 'advice',
  'action/params-not-text': 'dropped',
  'action/params-buffer': 'advice',
  'action/params-zero': 'ignored',
  'action/params-without-action': 'ignored',

  'message/empty': 'refused',
  'message/empty-after-cleaning': 'refused',
  'message/not-text': 'refused',
  'message/deletes': 'altered',
  'message/deletes-unasked': 'refused',
  'message/too-long': 'altered',
  'message/column-overflow': 'altered',
  'message/nothing-to-update': 'advice',
  'message/half-applied': 'altered',

  'request/not-a-request': 'refused',
  'request/unknown-method': 'refused',
  'request/without-rules': 'ignored',
  'request/params-not-an-object': 'refused',
  'request/param-missing': 'refused',
  'request/param-invalid': 'refused',
  'request/param-unread': 'ignored',
  'request/param-older': 'advice',
  'request/part-unread': 'dropped',
  'request/field-name': 'dropped',
  'request/attach-list': 'dropped',
  'request/attach-cleared': 'dropped',
  'request/keyboard-ignored': 'dropped',
  'request/keyboard-not-cleared': 'ignored',
  'request/param-twice': 'ignored',
  'request/flag': 'altered',
  'request/dialog-unread': 'ignored',
  'request/system-author': 'advice',
  'request/clear-on-add': 'ignored',
  'request/clear-of-new': 'refused',

  'wire/reserved': 'refused',
  'wire/vanishes': 'dropped',
  'wire/key': 'dropped',
  'wire/altered': 'refused',
  'wire/too-many-variables': 'dropped',
  'wire/too-deep': 'dropped',
  'wire/address-too-long': 'refused',
  'wire/substitution': 'refused',
  'wire/reference': 'refused',
  'wire/not-in-batch': 'refused',
} as const satisfies Record<string, Effect>

/** The name of a rule: stable, and documented in docs/diagnostics.md. */
export type Code = keyof typeof codes
