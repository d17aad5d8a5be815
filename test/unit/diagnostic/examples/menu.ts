import { type CodeOf, type Examples, inMenu } from '../example.js'

const nothingLeft = { also: ['part/nothing-left'] } as const

export const menuExamples: Examples<CodeOf<'menu'>> = {
  'menu/not-an-item': inMenu(['Open'], [0], nothingLeft),
  'menu/item-without-text': inMenu([{ TEXT: ' ', LINK: '/crm/' }], [0, 'TEXT'], nothingLeft),
  'menu/item-without-action': inMenu([{ TEXT: 'Open' }], [0], nothingLeft),
  'menu/not-shown': inMenu([{ TEXT: 'Open', LINK: '/crm/' }], []),
}
