import fc from 'fast-check'
import { aMenu, anItem } from '../menu.js'
import { label } from '../words.js'
import { type Defects, withField, wrong } from './flaw.js'
import { inItems, inPart } from './hosts.js'
import { blank, scalar } from './scalars.js'

const item = anItem({ quality: 'clean' })

export const menuDefects = {
  'menu/not-an-item': inItems(wrong(scalar)),
  'menu/item-without-text': inItems(withField(item, 'TEXT', blank)),
  'menu/item-without-action': inItems(wrong(fc.record({ TEXT: label }))),
  'menu/not-shown': inPart('menu', wrong(aMenu({ quality: 'clean' }).map(({ payload }) => payload)), {
    methods: ['imbot.message.add', 'imbot.message.update', 'imbot.command.answer'],
  }),
} satisfies Defects<'menu'>
