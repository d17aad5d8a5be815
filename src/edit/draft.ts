import type { Attach, AttachPayload } from '../attach/attach.js'
import type { Block } from '../attach/kinds.js'
import type { Keyboard, KeyboardElement, KeyboardPayload } from '../keyboard/keyboard.js'
import type { Item } from '../menu/item.js'
import type { Menu, MenuPayload } from '../menu/menu.js'
import type { Message, MessagePayload } from '../message/message.js'

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T

type KeyOf<Union> = Union extends Union ? keyof Union : never

/** A union whose members know each other's keys as absent, so that every key can be read without narrowing first. */
type Readable<Union, All extends PropertyKey = KeyOf<Union>> = Union extends Union
  ? Mutable<Union> & { [Key in Exclude<All, keyof Union>]?: never }
  : never

/** A list of drafts that takes what the makers return: `BLOCKS.push(block.user({ name: 'Mantis' }))`. */
export interface DraftList<Draft extends Payload, Payload> extends Array<Draft> {
  push(...elements: Payload[]): number
  unshift(...elements: Payload[]): number
  splice(start: number, deleteCount?: number): Draft[]
  splice(start: number, deleteCount: number, ...elements: Payload[]): Draft[]
}

type FullForm<Payload, ListKey extends string, List> = Mutable<Omit<Exclude<Payload, readonly unknown[]>, ListKey>> & {
  [Key in ListKey]: List
}

/** One block in a draft: `block.GRID?.[0]` reads what is there, of whatever kind the block is. */
export type BlockDraft = Readable<Block>
/** One button or new line in a draft. */
export type KeyboardElementDraft = Readable<KeyboardElement>
/** One menu item in a draft. */
export type ItemDraft = Readable<Item>

export type AttachDraft = FullForm<AttachPayload, 'BLOCKS', DraftList<BlockDraft, Block>>
export type KeyboardDraft = FullForm<KeyboardPayload, 'BUTTONS', DraftList<KeyboardElementDraft, KeyboardElement>>
export type MenuDraft = FullForm<MenuPayload, 'ITEMS', DraftList<ItemDraft, Item>>

type PartParam = 'ATTACH' | 'KEYBOARD' | 'MENU'

/**
 * A message under edit: its payload, mutable. Parts stand in the full form, whichever was written, and go back to the
 * form that they came in. A part that an update clears (`'N'`) reads as absent, and stays as it is unless it is set.
 */
export type MessageDraft = Mutable<Omit<MessagePayload, PartParam>> & {
  ATTACH?: AttachDraft
  KEYBOARD?: KeyboardDraft
  MENU?: MenuDraft
}

/** What {@link edit} can edit, and the draft of it. */
export type DraftOf<Subject> = Subject extends Message
  ? MessageDraft
  : Subject extends Attach
    ? AttachDraft
    : Subject extends Keyboard
      ? KeyboardDraft
      : Subject extends Menu
        ? MenuDraft
        : never
