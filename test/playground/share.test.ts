import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_CHARS } from '../../playground/src/message/draft.js'
import { fromHash, toHash } from '../../playground/src/message/share.js'

describe('an address', () => {
  test('holds any draft, and its client', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          mode: fc.constantFrom('json' as const, 'builder' as const),
          client: fc.constantFrom('web' as const, 'legacy' as const, 'mobile' as const),
          text: fc.string({ unit: 'grapheme', maxLength: 500 }),
        }),
        async shared => {
          expect(await fromHash(`#${await toHash(shared)}`)).toEqual(shared)
        },
      ),
    )
  })

  test('holds letters that need no escape, so that it survives a chat', async () => {
    const hash = await toHash({ mode: 'json', client: 'web', text: '{"MESSAGE":"Привет, ~!*()\'"}'.repeat(40) })
    expect(hash).toMatch(/^mode=json&client=web&text=[\w-]+$/)
  })

  test('of something else gives nothing', async () => {
    const good = await toHash({ mode: 'json', client: 'web', text: '{"a":"0123456789"}' })
    for (const hash of ['', '#', '#text=AAAA', '#mode=json&text=%%%', '#mode=php&text=', good.slice(0, -4), '#top'])
      expect(await fromHash(hash)).toBeUndefined()
  })

  test('that would unpack beyond the limit gives nothing', async () => {
    const text = ' '.repeat(MAX_CHARS + 1)
    const hash = await toHash({ mode: 'json', client: 'web', text })
    expect(hash.length).toBeLessThan(10_000)
    expect(await fromHash(hash)).toBeUndefined()
    expect((await fromHash(await toHash({ mode: 'json', client: 'web', text: text.slice(1) })))?.text).toHaveLength(
      MAX_CHARS,
    )
  })

  test('of an unknown client shows the first one', async () => {
    const hash = (await toHash({ mode: 'json', client: 'web', text: '1' })).replace('client=web', 'client=icq')
    expect(await fromHash(hash)).toEqual({ mode: 'json', client: 'web', text: '1' })
  })
})
