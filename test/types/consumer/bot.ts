// A bot as an author writes it, against the published types: every entry of the package, by name.
import {
  type Attach,
  attach,
  type Button,
  block,
  button,
  type Code,
  check,
  checkKeyboard,
  type Diagnostic,
  imbot,
  item,
  keyboard,
  type Message,
  MessageError,
  menu,
  message,
  parseKeyboard,
  type Report,
  type RestRequest,
  type UserOptions,
} from 'b24-message'
import { edit, type MessageDraft } from 'b24-message/edit'
import { ru } from 'b24-message/ru'
import { imbotMessageUpdateSchema, keyboardSchema } from 'b24-message/schema'
import { type Stored, storeKeyboard } from 'b24-message/server'

interface Task {
  readonly id: number
  readonly title: string
  readonly responsible: { readonly id: number; readonly name: string; readonly avatar?: string }
  readonly isDone: boolean
}

/** The SDK's call, as much of it as is needed here. */
type CallMethod = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>

export function toUser({ id, name, avatar }: Task['responsible']): UserOptions {
  return avatar === undefined ? { name, userId: id } : { name, avatar, userId: id }
}

export function toCard(task: Task): Attach {
  return attach({ colorToken: task.isDone ? 'secondary' : 'primary' })
    .user(toUser(task.responsible))
    .grid('row', [{ name: 'Title', value: task.title, width: 200 }, task.isDone && { name: 'State', value: 'Done' }])
    .grid('line', rows => rows.add('Id', String(task.id), { color: '#c6c6c6' }))
    .add(task.isDone && block.delimiter({ size: 100 }))
}

export function toMessage(task: Task): Message {
  const buttons: readonly Button[] = [
    button.command('Take', 'take', { params: String(task.id), block: true, display: 'line' }),
    button.link('Open', `/tasks/${task.id}/`, { display: 'line' }),
  ]
  return message(task.title)
    .attach(toCard(task))
    .keyboard(keyboard({ vote: true }).rows([buttons, [!task.isDone && button.put('Help', '/help')]]))
    .menu(menu().add(item.send('Done', 'done')))
    .urlPreview(false)
}

export async function send(task: Task, callMethod: CallMethod): Promise<readonly Diagnostic[]> {
  const call = imbot.message.update({ botId: 39, messageId: task.id }, toMessage(task))
  const report: Report = check(call, { language: ru, limits: { keyboard: { maxChars: 30_000 } } })
  try {
    const { method, params }: RestRequest = call.toRequest()
    await callMethod(method, params)
  } catch (error) {
    if (error instanceof MessageError) return error.diagnostics
    throw error
  }
  return report.diagnostics
}

export function disable(order: Message): Message {
  return edit(order, (draft: MessageDraft) => {
    for (const element of draft.KEYBOARD?.BUTTONS ?? []) element.DISABLED = 'Y'
    draft.ATTACH?.BLOCKS.push(block.message('Blocked'))
    delete draft.MENU
  })
}

export function read(json: string): Stored | undefined {
  const parsed = keyboardSchema.safeParse(JSON.parse(json))
  if (!parsed.success) return undefined
  const element: string = parseKeyboard(parsed.data).row().payload.toString()
  return element === '' ? undefined : storeKeyboard(parsed.data, { botId: 39 })
}

export function isUpdate(params: unknown): boolean {
  const parsed = imbotMessageUpdateSchema.safeParse(params)
  const id: number | undefined = parsed.success ? parsed.data.MESSAGE_ID : undefined
  return id !== undefined
}

const lost: Code = 'keyboard/button-without-action'
export const isLost = (value: unknown): boolean => checkKeyboard(value).diagnostics.some(({ code }) => code === lost)

// @ts-expect-error two actions
export const two: Button = { TEXT: 'Open', LINK: '/crm/', COMMAND: 'take' }
// @ts-expect-error no such token
export const token = attach({ colorToken: 'danger' })
// @ts-expect-error an unknown option
export const option = keyboard().link('Open', '/crm/', { color: '#fff' })
// @ts-expect-error no such code
export const code: Code = 'keyboard/no-such-code'
// @ts-expect-error a user or chat, not both
export const user = block.user({ name: 'Mantis', userId: 7, chatId: 8 })
// @ts-expect-error an async recipe
export const late = () => edit(message('Order'), async draft => void (await draft))
