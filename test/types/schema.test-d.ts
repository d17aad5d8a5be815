import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type {
  AttachPayload,
  Block,
  Button,
  FilePayload,
  ImagePayload,
  Item,
  KeyboardPayload,
  LinkPayload,
  MenuPayload,
  MessagePayload,
  RichLinkPayload,
  RowPayload,
  UserPayload,
} from '../../src/index.js'
import type { attachFields } from '../../src/schema/attach.js'
import type { delimiterFields, fileFields, imageFields } from '../../src/schema/block.js'
import type { rowFields } from '../../src/schema/grid.js'
import type {
  attachSchema,
  blockSchema,
  buttonSchema,
  ImbotCommandAnswerPayload,
  ImbotMessageAddPayload,
  ImbotMessageUpdatePayload,
  ImbotV2ChatMessageSendPayload,
  ImbotV2ChatMessageUpdatePayload,
  ImbotV2CommandAnswerPayload,
  ImMessageAddPayload,
  ImMessageUpdatePayload,
  ImNotifyPayload,
  imbotCommandAnswerSchema,
  imbotMessageAddSchema,
  imbotMessageUpdateSchema,
  imbotV2ChatMessageSendSchema,
  imbotV2ChatMessageUpdateSchema,
  imbotV2CommandAnswerSchema,
  imMessageAddSchema,
  imMessageUpdateSchema,
  imNotifyPersonalAddSchema,
  imNotifySchema,
  imNotifySystemAddSchema,
  itemSchema,
  keyboardSchema,
  menuSchema,
  messageSchema,
  NotificationPayload,
  RequestPayload,
  requestSchema,
} from '../../src/schema/index.js'
import type { buttonFields, keyboardFields } from '../../src/schema/keyboard.js'
import type { linkFields, richLinkFields } from '../../src/schema/link.js'
import type { itemFields, menuFields } from '../../src/schema/menu.js'
import type { messageFields } from '../../src/schema/message.js'
import type { Shape } from '../../src/schema/shape.js'
import type { userFields } from '../../src/schema/user.js'

test('schemas give the types of the core', () => {
  expectTypeOf<z.output<typeof attachSchema>>().toEqualTypeOf<AttachPayload>()
  expectTypeOf<z.output<typeof blockSchema>>().toEqualTypeOf<Block>()
  expectTypeOf<z.output<typeof keyboardSchema>>().toEqualTypeOf<KeyboardPayload>()
  expectTypeOf<z.output<typeof buttonSchema>>().toEqualTypeOf<Button>()
  expectTypeOf<z.output<typeof menuSchema>>().toEqualTypeOf<MenuPayload>()
  expectTypeOf<z.output<typeof itemSchema>>().toEqualTypeOf<Item>()
  expectTypeOf<z.output<typeof messageSchema>>().toEqualTypeOf<MessagePayload>()
  expectTypeOf<z.output<typeof imbotMessageAddSchema>>().toEqualTypeOf<ImbotMessageAddPayload>()
  expectTypeOf<z.output<typeof imbotMessageUpdateSchema>>().toEqualTypeOf<ImbotMessageUpdatePayload>()
  expectTypeOf<z.output<typeof imMessageAddSchema>>().toEqualTypeOf<ImMessageAddPayload>()
  expectTypeOf<z.output<typeof imMessageUpdateSchema>>().toEqualTypeOf<ImMessageUpdatePayload>()
  expectTypeOf<z.output<typeof imNotifySchema>>().toEqualTypeOf<ImNotifyPayload>()
  expectTypeOf<z.output<typeof imNotifyPersonalAddSchema>>().toEqualTypeOf<NotificationPayload>()
  expectTypeOf<z.output<typeof imNotifySystemAddSchema>>().toEqualTypeOf<NotificationPayload>()
  expectTypeOf<z.output<typeof imbotCommandAnswerSchema>>().toEqualTypeOf<ImbotCommandAnswerPayload>()
  expectTypeOf<z.output<typeof imbotV2ChatMessageSendSchema>>().toEqualTypeOf<ImbotV2ChatMessageSendPayload>()
  expectTypeOf<z.output<typeof imbotV2ChatMessageUpdateSchema>>().toEqualTypeOf<ImbotV2ChatMessageUpdatePayload>()
  expectTypeOf<z.output<typeof imbotV2CommandAnswerSchema>>().toEqualTypeOf<ImbotV2CommandAnswerPayload>()
  expectTypeOf<z.output<typeof requestSchema>>().toEqualTypeOf<RequestPayload>()
})

test('the params of a request go by its method', () => {
  const request: RequestPayload = { method: 'im.notify', params: { USER_ID: 5, MESSAGE: 'Hi' } }
  expectTypeOf(request).toExtend<RequestPayload>()
  expectTypeOf<Extract<RequestPayload, { method: 'im.notify' }>['params']>().toEqualTypeOf<ImNotifyPayload>()
  expectTypeOf<{ method: 'im.notify'; params: { DIALOG_ID: 5; MESSAGE: 'Hi' } }>().not.toExtend<RequestPayload>()
})

type Output<Fields> = { readonly [Key in keyof Fields]?: z.output<Fields[Key]> }
/** Every field of the payload that the schemas have, with what the payload allows in it. */
type Allowed<Payload, Fields> = Payload extends Payload
  ? { readonly [Key in keyof Fields]?: Key extends keyof Payload ? Exclude<Payload[Key], undefined> : never }
  : never

// The other way round, what a payload may hold is a type that a field takes, so that a word added to the core and not to
// the schema is a compile error too.
test('fields take all that the types of the core allow', () => {
  expectTypeOf<Allowed<UserPayload, typeof userFields>>().toExtend<Output<typeof userFields>>()
  expectTypeOf<Allowed<LinkPayload, typeof linkFields>>().toExtend<Output<typeof linkFields>>()
  expectTypeOf<Allowed<RichLinkPayload, typeof richLinkFields>>().toExtend<Output<typeof richLinkFields>>()
  expectTypeOf<Allowed<RowPayload, typeof rowFields>>().toExtend<Output<typeof rowFields>>()
  expectTypeOf<Allowed<ImagePayload, typeof imageFields>>().toExtend<Output<typeof imageFields>>()
  expectTypeOf<Allowed<FilePayload, typeof fileFields>>().toExtend<Output<typeof fileFields>>()
  expectTypeOf<Allowed<Button, typeof buttonFields>>().toExtend<Output<typeof buttonFields>>()
  expectTypeOf<Allowed<Item, typeof itemFields>>().toExtend<Output<typeof itemFields>>()
  expectTypeOf<Allowed<MessagePayload, typeof messageFields>>().toExtend<Output<typeof messageFields>>()
  // The lists themselves come out of a schema mutable, and are readonly in the payload.
  type Full<Payload> = Exclude<Payload, readonly unknown[]>
  type Fields<Shape> = Omit<Shape, 'BLOCKS' | 'BUTTONS' | 'ITEMS'>
  expectTypeOf<Allowed<Full<AttachPayload>, Fields<typeof attachFields>>>().toExtend<
    Output<Fields<typeof attachFields>>
  >()
  expectTypeOf<Allowed<Full<KeyboardPayload>, Fields<typeof keyboardFields>>>().toExtend<
    Output<Fields<typeof keyboardFields>>
  >()
  expectTypeOf<Allowed<Full<MenuPayload>, Fields<typeof menuFields>>>().toExtend<Output<Fields<typeof menuFields>>>()
  expectTypeOf<{ SIZE: number; COLOR: '#fff' }>().toExtend<Output<typeof delimiterFields>>()
})

describe('a shape', () => {
  interface Payload {
    readonly TEXT: string
    readonly WIDTH?: number
    readonly LINK?: never
  }
  type Text = z.ZodMiniString<string>
  type Width = z.ZodMiniExactOptional<z.ZodMiniNumber<number>>

  test('has all fields, and none but those', () => {
    expectTypeOf<{ TEXT: Text; WIDTH: Width }>().toExtend<Shape<Payload>>()
    expectTypeOf<{ TEXT: Text }>().not.toExtend<Shape<Payload>>()
    expectTypeOf<keyof Shape<Payload>>().toEqualTypeOf<'TEXT' | 'WIDTH'>()
  })

  test('has each of its type', () => {
    expectTypeOf<{ TEXT: Text; WIDTH: Text }>().not.toExtend<Shape<Payload>>()
    expectTypeOf<{ TEXT: Text; WIDTH: z.ZodMiniExactOptional<Text> }>().not.toExtend<Shape<Payload>>()
    expectTypeOf<{ TEXT: Text; WIDTH: z.ZodMiniNumber<number> }>().not.toExtend<Shape<Payload>>()
  })
})
