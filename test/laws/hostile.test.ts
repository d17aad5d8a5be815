import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from '../../src/fast-check.js'
import { attach, imbot, keyboard, menu, message } from '../../src/index.js'
import { checks, stores } from './parts.js'
import { holds } from './runs.js'
import { outline } from './values.js'

const hostile = hostileText()

// One of everything that holds text, with `t` in each text field and `u` in each address.

function attachOf(t: string, u: string) {
  return attach({ description: t })
    .user([
      { name: t, avatar: u, link: u },
      { name: t, userId: 5 },
    ])
    .link([
      { name: t, link: u, desc: t, preview: u },
      { name: t, chatId: 5, html: t },
    ])
    .richLink([
      { name: t, link: u, desc: t, html: t, preview: u },
      { link: u, extraImage: u },
    ])
    .message(t)
    .message(t, { asDescription: true })
    .grid('row', rows => rows.add(t, t, { link: u }).add(t).add(undefined, t))
    .image([{ link: u, name: t, preview: u }])
    .file([{ link: u, name: t }])
}

function keyboardOf(t: string, u: string) {
  return keyboard()
    .link(t, u)
    .command(t, t, { params: t })
    .row()
    .put(t, t)
    .send(t, t)
    .copy(t, t)
    .call(t, t)
    .dialog(t, t)
    .app(t, 5, { params: t })
}

function menuOf(t: string, u: string) {
  return menu()
    .link(t, u)
    .command(t, t, { params: t })
    .put(t, t)
    .send(t, t)
    .copy(t, t)
    .call(t, t)
    .app(t, 5, { params: t })
}

const makers = { attach: attachOf, keyboard: keyboardOf, menu: menuOf }

test.each(['attach', 'keyboard', 'menu'] as const)('no text changes the structure of a stored %s', name => {
  const make = makers[name]
  const plain = make('text', '/text')
  const plainStored = outline(stores[name](plain).stored)
  holds(
    fc.property(hostile, evil => {
      // Blank texts are dropped as such, so what is hostile stands behind a letter.
      const built = make(`a${evil}`, `/${evil}`)
      expect(outline(JSON.parse(JSON.stringify(built)))).toEqual(outline(plain.payload))
      const { verdict, stored } = stores[name](built)
      expect(verdict).toBe('OK')
      expect(outline(stored)).toEqual(plainStored)
      expect(checks[name](built).ok).toBe(true)
    }),
  )
})

test('no text changes the structure of a call', () => {
  const make = (t: string, u: string) =>
    imbot.message.add({ dialogId: 'chat5' }, message(t).attach(attachOf(t, u)).keyboard(keyboardOf(t, u)))
  const plain = outline(make('text', '/text').toRequest())
  holds(
    fc.property(hostile, evil => {
      const call = make(`a${evil}`, `/${evil}`)
      expect(outline(JSON.parse(JSON.stringify(call)))).toEqual(plain)
      expect(outline(call.toRequest())).toEqual(plain)
      expect(call.params.MESSAGE).toBe(`a${evil}`)
    }),
  )
})

test('a blank text loses its own element and no other', () => {
  const kept = keyboard().link('a', '/a').link('b', '/b')
  holds(
    fc.property(fc.constantFrom('', ' ', '\0', '\t\r\n', '\v', '0'), blank => {
      const built = keyboard().link('a', '/a').put(blank, 'x').link('b', '/b')
      expect(stores.keyboard(built).stored).toEqual(stores.keyboard(kept).stored)
      const [lost] = checks.keyboard(built).diagnostics
      expect(lost?.code).toBe(blank === '0' ? 'keyboard/text-zero' : 'keyboard/button-without-text')
      expect(lost?.path).toEqual(['BUTTONS', 1, 'TEXT'])
    }),
  )
})
