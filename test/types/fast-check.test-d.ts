import type fc from 'fast-check'
import {
  aBlock,
  aButton,
  aCall,
  aKeyboard,
  aMessage,
  anAttach,
  anItem,
  aText,
  type Defective,
  defective,
} from '../../src/fast-check.js'
import {
  type Attach,
  type Block,
  type Button,
  type Call,
  type Item,
  im,
  type Keyboard,
  message,
} from '../../src/index.js'

// What comes out is what the builders take.
const block: fc.Arbitrary<Block> = aBlock()
const button: fc.Arbitrary<Button> = aButton()
const item: fc.Arbitrary<Item> = anItem()
const attach: fc.Arbitrary<Attach> = anAttach({ kinds: ['grid', 'richLink'], maxLength: 3 })
const keyboard: fc.Arbitrary<Keyboard> = aKeyboard({ actions: ['command', 'livechat'], quality: 'clean' })
const call: fc.Arbitrary<Call> = aCall({ methods: ['im.notify', 'imbot.v2.Command.answer'] })
const defect: fc.Arbitrary<Defective> = defective('keyboard/button-without-action')
aText({ codes: ['b', 'quoteMessage'] }).map(text => im.message.add({ dialogId: 1 }, message(text)))
aMessage({ parts: ['menu'], flags: ['system'], menu: { actions: ['put'] }, text: { maxLines: 1 } })
defective()

// @ts-expect-error There is no such kind of block.
anAttach({ kinds: ['table'] })
// @ts-expect-error Menus have no livechat.
anItem({ actions: ['livechat'] })
// @ts-expect-error There is no such quality.
aButton({ quality: 'perfect' })
// @ts-expect-error The quality is that of the whole message.
aMessage({ text: { quality: 'clean' } })
// @ts-expect-error There is no such method.
aCall({ methods: ['im.message.delete'] })
// @ts-expect-error There is no such code.
defective('keyboard/no-such-code')
// @ts-expect-error It belongs to an encoding: no request has it.
defective('wire/vanishes')

export { attach, block, button, call, defect, item, keyboard }
