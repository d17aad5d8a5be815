import { describe, expect, test } from 'vitest'
import { attach, imbot, keyboard, menu, message } from '../../../src/index.js'
import { renderHtml, renderParts, ruPreview } from '../../../src/preview.js'

const html = (value: unknown, options?: Parameters<typeof renderParts>[1]) => renderParts(value, options).html
const css = (value: unknown, options?: Parameters<typeof renderParts>[1]) => renderParts(value, options).css

describe('what is drawn', () => {
  test('a message, a call, a part and their JSON', () => {
    const card = attach().message('In [b]bold[/b]')
    const call = imbot.message.add({ botId: 39, dialogId: 'chat5' }, message('Hi').attach(card))
    for (const value of [card, card.payload, message('Hi').attach(card), call, JSON.parse(JSON.stringify(call))])
      expect(html(value)).toContain('<div class="b24m-block">In <b>bold</b></div>')
  })

  test('the stored form: what the server drops is not there', () => {
    const buttons = [{ TEXT: ' Open ', LINK: '/a/' }, { TEXT: 'Idle' }]
    expect(html(buttons)).toContain('>Open</button>')
    expect(html(buttons)).not.toContain('Idle')
  })

  test('marks tell at its place what is dropped', () => {
    const buttons = [{ TEXT: 'Idle' }, { TEXT: 'Open', LINK: 'https://a.example/' }]
    expect(html(buttons, { marks: true })).toMatch(/<b>dropped<\/b> \[0\]: .*>Open</)
    expect(html(buttons, { marks: true, language: ruPreview })).toContain('<b>пропадёт</b>')
  })

  test('of a refused call what would have come of it, and the refusal', () => {
    const call = { method: 'imbot.message.add', params: { BOT_ID: 39, MESSAGE: 'Hi' } }
    expect(html(call)).toContain('DIALOG_ID_EMPTY')
    expect(html(call)).toContain(
      '<div class="b24m-message b24m-refused"><div class="b24m-bubble"><div class="b24m-text">Hi',
    )
  })

  test('of an update what it leaves is said', () => {
    const call = { method: 'imbot.message.update', params: { BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: 'kept', ATTACH: 'N' } }
    expect(html(call)).toContain('<div class="b24m-text">kept</div>')
    expect(html(call)).toContain('As it was before: KEYBOARD, MENU.')
    expect(html(call)).toContain('Taken away: ATTACH.')
  })

  test.each([undefined, null, 5, 'x', {}, []])('%j is refused as a part', value => {
    expect(html(value)).toContain('ATTACH_ERROR')
  })
})

describe('clients', () => {
  const shown = (context: 'desktop' | 'mobile', client: 'web' | 'legacy' | 'mobile') =>
    html(keyboard().put('Press', 'x', { context }), { client }).includes('Press')

  test('leave out what is meant for others', () => {
    expect([shown('mobile', 'web'), shown('mobile', 'legacy'), shown('mobile', 'mobile')]).toEqual([false, false, true])
    expect([shown('desktop', 'web'), shown('desktop', 'mobile')]).toEqual([true, false])
  })

  test('paint by the token, the old one by the colour', () => {
    const button = keyboard().put('Press', 'x', { colorToken: 'alert', bgColor: '#29B36B' })
    expect(html(button)).toContain('b24m-fill-alert')
    expect(css(button)).toBe('')
    expect(html(button, { client: 'legacy' })).toContain('b24m-fill-old b24m-g-29b36b')
    expect(css(button, { client: 'legacy' })).toContain('.b24m-g-29b36b{background-color:#29B36B}')
  })

  test('only the old one shows a menu, its text once decoded', () => {
    const items = menu().send('Done & out', 'done')
    expect(html(items, { client: 'legacy' })).toContain('>Done &amp; out</button>')
    expect(html(items)).not.toContain('Done')
    expect(html(items, { marks: true })).toContain('items: 1')
  })

  test("today's draws nothing of a TABLE, and the app every row as a BLOCK", () => {
    const rows = attach().grid('table', [{ name: 'Name', value: 'Value' }])
    expect(html(rows)).not.toContain('Value')
    expect(html(rows, { client: 'legacy' })).toContain('b24m-side')
    expect(html(rows, { client: 'mobile' })).toContain('b24m-stack')
  })
})

test('a rich link has its entities read once, and no element comes of them', () => {
  const card = attach().richLink({ link: 'https://a.example/', name: 'Tom &amp; Co', desc: '&lt;b&gt; &amp;amp;' })
  expect(html(card)).toContain('>Tom &amp; Co</a>')
  expect(html(card)).toContain('>&lt;b&gt; &amp;amp;</div>')
})

describe('addresses', () => {
  const link = (url: string, options?: Parameters<typeof renderParts>[1]) =>
    /href="([^"]*)"/.exec(html(message(`[url=${url}]x[/url]`), options))?.[1]

  test.each(['https://a.example/?a=1', 'mailto:a@b.example', 'tel:+7999'])('%s is a link', url => {
    expect(link(url)).toBe(url)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'a.example'])('%s is none', url => {
    expect(link(url)).toBeUndefined()
  })

  test('of the portal lead there, and nowhere without it', () => {
    expect(link('/crm/')).toBeUndefined()
    expect(link('/crm/', { portal: 'https://acme.example' })).toBe('https://acme.example/crm/')
  })

  test('of pictures are loaded only where that is asked for', () => {
    const picture = attach().image({ link: 'https://a.example/cat.png', width: 544, height: 272 })
    expect(html(picture)).not.toContain('<img')
    expect(html(picture)).toContain('>cat.png</span>')
    expect(html(picture, { images: 'load' })).toContain('<img class="b24m-picture b24m-w272 b24m-h136"')
  })
})

describe('the fragment', () => {
  test('brings its style along, under a nonce where there is one', () => {
    expect(renderHtml(message('Hi'), { nonce: 'cmFuZG9t' })).toMatch(/^<style nonce="cmFuZG9t">\.b24m\{/)
  })

  test.each([{ nonce: '"><script>' }, { portal: 'javascript:x' }])('refuses %j', options => {
    expect(() => renderHtml(message('Hi'), options)).toThrow(TypeError)
  })

  test('says so where the client fails on a text', () => {
    expect(html(message('[put][/put]'))).toContain('own code fails on this text')
  })
})
