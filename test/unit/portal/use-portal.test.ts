import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { usePortal } from '../../../src/portal.js'

const seed = { id: 5, dialogId: 'chat5', authorId: 39, text: 'First' }
const portal = usePortal({ beforeAll, afterEach, afterAll }, { messages: [seed] })
const urls = new Set<string>()

const send = async () => {
  const body = new URLSearchParams({ DIALOG_ID: 'chat5', MESSAGE: 'x' })
  const { status } = await fetch(`${portal.url}imbot.message.add`, { method: 'POST', body })
  return status
}

function outside() {
  try {
    return portal.url
  } catch (error) {
    return error
  }
}
const before = outside()

describe('usePortal', () => {
  test('says where it cannot be used', () => {
    expect(before).toEqual(
      new Error('The portal runs from before the first test until after the last: use it in tests and hooks only'),
    )
  })

  test.each([1, 2, 3])('starts once, and each test finds it as it started (%i)', async () => {
    urls.add(portal.url)
    expect(portal.messages).toMatchObject([seed])
    expect([portal.requests, portal.failuresLeft]).toEqual([[], 0])
    portal.onRequest(request => expect(request.method).toBe('imbot.message.add'))
    expect(await send()).toBe(200)
    expect(portal.messages.map(({ id }) => id)).toEqual([5, 6])
    portal.failNext({ times: 2 })
    expect(await send()).toBe(503)
    portal.advanceTime(1000)
    expect(urls.size).toBe(1)
  })

  test('takes everything that a portal can, but an end', () => {
    expect(portal.typeCommand('chat5', '/help').data.COMMAND).toMatchObject({ 7: { MESSAGE_ID: '6' } })
    expect(() => portal.press(6, 'x')).toThrow('Message 6 has no button with text "x". Its buttons: none')
    portal.reset()
    expect(portal.messages).toHaveLength(1)
    portal.clear()
    expect(portal.messages).toEqual([])
    expect(Object.keys(portal)).not.toContain('close')
  })

  test.each([null, {}, { beforeAll }, { before: 1, afterEach, after: 1 }])('hooks are missed: %o', hooks => {
    expect(() => usePortal(JSON.parse(JSON.stringify(hooks)))).toThrow(
      new TypeError(
        'usePortal() takes the hooks of the test runner: { beforeAll, afterEach, afterAll }, or of node:test { before, afterEach, after }',
      ),
    )
  })
})
