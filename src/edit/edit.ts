import { Immer, isDraft, isModified } from 'immer'
import { Attach } from '../attach/attach.js'
import { rememberFrozen } from '../builder/freeze.js'
import { parts } from '../check/parts.js'
import { Keyboard } from '../keyboard/keyboard.js'
import type { Menu } from '../menu/menu.js'
import { Message, type MessagePayload } from '../message/message.js'
import { parseAttach, parseKeyboard, parseMenu } from '../parse/parse-part.js'
import type { DraftOf } from './draft.js'
import { toFormerForm, toFormerForms, toFullForm, toFullForms } from './full-form.js'
import { settle } from './settle.js'

export type {
  AttachDraft,
  BlockDraft,
  DraftList,
  DraftOf,
  ItemDraft,
  KeyboardDraft,
  KeyboardElementDraft,
  MenuDraft,
  MessageDraft,
} from './draft.js'

/** Changes a draft in place. What it returns is not used; a promise is refused, for it would change the draft too late. */
export type Recipe<Draft, Returned = unknown> = (
  draft: Draft,
) => Returned extends PromiseLike<unknown> ? never : Returned

// Immer freezes what it is given, too. That is the caller's, so freezing is left to the copy that is made afterwards.
const immer = new Immer({ autoFreeze: false })

/**
 * A deep edit of a finished message, attach, keyboard or menu: gives another one with what the recipe has made of the
 * draft, and leaves the given one as it is. What was not touched is shared with it, and is not checked or measured again;
 * where nothing changed, the given one itself comes back.
 *
 * The recipe changes the draft in place. Throws a `TypeError` where it returns a promise, or returns an object and has
 * changed nothing, as in `draft => ({ ...draft, MESSAGE: 'x' })`: the change would be lost.
 *
 * @example
 * const order = message('Order 142').keyboard(keyboard().command('Take', 'take'))
 * edit(order, draft => {
 *   for (const button of draft.KEYBOARD?.BUTTONS ?? []) button.DISABLED = 'Y'
 * }).payload
 * // { MESSAGE: 'Order 142', KEYBOARD: { BUTTONS: [{ TEXT: 'Take', COMMAND: 'take', DISABLED: 'Y' }] } }
 */
export function edit<Subject extends Message | Attach | Keyboard | Menu, Returned>(
  subject: Subject,
  recipe: Recipe<DraftOf<Subject>, Returned>,
): Subject
export function edit(subject: Message | Attach | Keyboard | Menu, recipe: (draft: never) => unknown): object {
  if (subject instanceof Message) return editMessage(subject, recipe)
  if (subject instanceof Attach) return editPart(subject, 'attach', recipe, parseAttach)
  if (subject instanceof Keyboard) return editPart(subject, 'keyboard', recipe, parseKeyboard)
  return editPart(subject, 'menu', recipe, parseMenu)
}

function editMessage(message: Message, recipe: (draft: never) => unknown): Message {
  const params = message.payload as Readonly<Record<string, unknown>>
  const fullForms = toFullForms(params)
  const edited = change(fullForms, recipe)
  if (edited === fullForms) return message
  const payload: MessagePayload = settle(toFormerForms(edited, params), params)
  if (payload === params) return message
  for (const part of [payload.ATTACH, payload.KEYBOARD, payload.MENU]) {
    if (typeof part === 'object' && part !== null) rememberFrozen(part)
  }
  const result = Message.of(payload)
  // An empty text deletes only where delete() was called; one that the recipe has made is reported by the check.
  return message.deletes && payload.MESSAGE === '' ? result.delete() : result
}

function editPart<Builder extends Attach | Keyboard | Menu>(
  builder: Builder,
  name: keyof typeof parts,
  recipe: (draft: never) => unknown,
  parse: (payload: object) => Builder,
): Builder {
  const { payload } = builder
  const fullForm = toFullForm(payload, parts[name])
  const edited = change(fullForm, recipe)
  const settled = edited === fullForm ? payload : settle(toFormerForm(edited, parts[name], payload), payload)
  return settled === payload ? builder : parse(settled)
}

function change<Payload extends object>(payload: Payload, recipe: (draft: never) => unknown): Payload {
  return immer.produce(payload, draft => {
    refuseReturned(recipe(draft as never), draft)
  })
}

function refuseReturned(returned: unknown, draft: unknown): void {
  if (typeof returned !== 'object' || returned === null) return
  if ('then' in returned && typeof returned.then === 'function') {
    // The recipe goes on without its draft. That its promise fails is no news besides this error.
    Promise.resolve(returned).catch(() => undefined)
    throw new TypeError(
      'The recipe of edit() returned a promise: await what it needs before, and change the draft at once',
    )
  }
  if (!isDraft(returned) && !isModified(draft)) {
    throw new TypeError('The recipe of edit() returned an object and changed nothing: change the draft in place')
  }
}
