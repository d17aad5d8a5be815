import { attach, checkAttach } from 'b24-message'
import { storeAttach } from 'b24-message/server'

const URL = 'https://example.com/'

/** An attach whose blocks are of five kinds by turns: user, grid of three rows, delimiter, link, message. */
export function attachSubject(length) {
  const texts = Array.from({ length }, (_, index) => ({
    name: `Customer ${index}`,
    sum: `${index * 10} EUR`,
    text: `Order [b]#${index}[/b] waits for [i]an answer[/i].`,
  }))

  const literal = () => ({
    COLOR_TOKEN: 'primary',
    BLOCKS: texts.map(({ name, sum, text }, index) => literalKinds[index % literalKinds.length](name, sum, text)),
  })
  const build = () => {
    let result = attach({ colorToken: 'primary' })
    for (let index = 0; index < length; index++) {
      const { name, sum, text } = texts[index]
      result = steps[index % steps.length](result, name, sum, text)
    }
    return result
  }

  const plain = literal()
  const known = build()
  checkAttach(known)
  return {
    literal: () => JSON.stringify(literal()),
    full: () => {
      const result = build()
      const { ok, sizes } = checkAttach(result)
      if (!ok || sizes.attach.chars === 0) throw new Error('the attach must be fine')
      return JSON.stringify(result.payload)
    },
    build: () => build().payload,
    'check of a plain payload': () => checkAttach(plain),
    'check again': () => checkAttach(known),
    store: () => storeAttach(plain),
  }
}

const literalKinds = [
  name => ({ USER: { NAME: name, AVATAR: URL, LINK: URL } }),
  (name, sum) => ({
    GRID: [
      { DISPLAY: 'ROW', NAME: 'Customer', VALUE: name, WIDTH: 100 },
      { DISPLAY: 'ROW', NAME: 'Sum', VALUE: sum, COLOR_TOKEN: 'alert', WIDTH: 100 },
      { DISPLAY: 'ROW', NAME: 'Category', VALUE: 'Requests', WIDTH: 100 },
    ],
  }),
  () => ({ DELIMITER: { SIZE: 200, COLOR: '#c6c6c6' } }),
  (name, _sum, text) => ({ LINK: { NAME: name, LINK: URL, DESC: text } }),
  (_name, _sum, text) => ({ MESSAGE: text }),
]

const steps = [
  (to, name) => to.user({ name, avatar: URL, link: URL }),
  (to, name, sum) =>
    to.grid('row', rows =>
      rows
        .add('Customer', name, { width: 100 })
        .add('Sum', sum, { colorToken: 'alert', width: 100 })
        .add('Category', 'Requests', { width: 100 }),
    ),
  to => to.delimiter({ size: 200, color: '#c6c6c6' }),
  (to, name, _sum, text) => to.link({ name, link: URL, desc: text }),
  (to, _name, _sum, text) => to.message(text),
]
