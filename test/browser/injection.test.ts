import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PreviewOptions, previewCss, renderHtml, renderParts } from '../../src/preview.js'
import { EVIL, evil, messageOf } from '../laws/arbitraries/evil.js'
import { HostilePage, NO_MISDEEDS, NONCE } from './hostile-page.js'
import { naughty, naughtyParts } from './naughty.js'
import { openPage } from './open-page.js'

const page = await HostilePage.over(await openPage())

const LOOKS: readonly PreviewOptions[] = [
  { client: 'web', marks: true },
  { client: 'legacy', portal: 'https://acme.example' },
  { client: 'mobile', theme: 'dark' },
]

/** The drawings of messages in every client, in one body with one style sheet. */
function drawn(values: readonly unknown[], looks = LOOKS): string {
  const parts = values.flatMap(value => looks.map(look => renderParts(value, look)))
  const css = new Set(parts.map(({ css }) => css))
  return `<style nonce="${NONCE}">${previewCss}${[...css].join('')}</style>${parts.map(({ html }) => html).join('\n')}`
}

/** Messages with a text in every text and address field. */
function messagesOf(text: string): readonly unknown[] {
  return [messageOf(text, text), messageOf(`a${text}`, `/${text}`), messageOf(text, `https://a.example/${text}`)]
}

const batches = naughtyParts(24).map((texts, batch) => ({ batch, texts }))

describe('a page with previews of hostile messages does nothing', () => {
  test('the list is there', () => {
    expect(naughty.length).toBeGreaterThan(400)
    expect(naughty.filter(text => /script|on\w+=/i.test(text)).length).toBeGreaterThan(150)
  })

  test.each(batches)('published strings, part $batch', async ({ texts }) => {
    expect(await page.try(drawn(texts.flatMap(messagesOf)))).toEqual(NO_MISDEEDS)
  })

  test('published strings as values of BB codes', async () => {
    const codes = ['url', 'color', 'size', 'icon', 'user', 'put', 'call', 'context']
    const texts = naughty.map(text => codes.map(code => `[${code}=${text}]x[/${code}]`).join(' '))
    expect(await page.try(drawn(texts.map(text => ({ MESSAGE: text }))))).toEqual(NO_MISDEEDS)
  })

  test.each(EVIL)('%j at each place alone', async text => {
    expect(await page.try(drawn(eachPlace(text), LOOKS.slice(0, 1)))).toEqual(NO_MISDEEDS)
  })

  test('generated strings', async () => {
    const all = fc.oneof(
      evil,
      fc.tuple(evil, fc.constantFrom(...naughty)).map(two => two.join('')),
    )
    await fc.assert(
      fc.asyncProperty(all, async text => {
        const htmls = messagesOf(text).map((value, n) => renderHtml(value, { ...LOOKS[n], nonce: NONCE }))
        expect(await page.try(htmls.join('\n'))).toEqual(NO_MISDEEDS)
      }),
      { numRuns: 60 },
    )
  })

  test('loaded pictures are fetched as pictures of the web, and nothing else is', async () => {
    const values = naughty.slice(-60).map(text => messageOf(text, `https://a.example/${text}`))
    const body = drawn(values, [{ images: 'load', marks: true }])
    const { requests, violations, ...rest } = await page.try(body)
    expect(rest).toEqual({ dialogs: [], strangers: [] })
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.filter(request => !request.startsWith('image https://a.example/'))).toEqual([])
    expect(violations.filter(violation => !violation.startsWith('img-src http'))).toEqual([])
  })
})

describe('the witnesses see', () => {
  test.each([
    [
      'a script',
      '<script>alert(1)</script>',
      { dialogs: ['1'], violations: ['script-src-elem inline '], strangers: ['script'] },
    ],
    [
      'a handler',
      '<b onclick="alert(2)">x</b>',
      { dialogs: ['2'], violations: ['script-src-attr inline '], strangers: ['b onclick=alert(2)'] },
    ],
    [
      'a style',
      '<b style="color:red">x</b>',
      { violations: ['style-src-attr inline '], strangers: ['b style=color:red'] },
    ],
    ['an address', '<a href="javascript:x">x</a>', { strangers: ['a href=javascript:x'] }],
    ['a frame', '<iframe src="https://b.example/"></iframe>', { requests: ['document https://b.example/'] }],
    ['a picture', '<img src="/x.png">', { requests: ['image https://page.example/x.png'] }],
    ['an attribute of the body', '<body id="x">', { strangers: ['body id'] }],
  ])('%s', async (_, body, misdeeds) => {
    const seen = await page.try(body)
    for (const [kind, found] of Object.entries(misdeeds))
      expect(seen).toHaveProperty(kind, expect.arrayContaining(found))
  })
})

/** Calls that differ from a whole message in one value, which is the text instead. */
function eachPlace(text: string): readonly unknown[] {
  const { payload } = messageOf('text', 'https://a.example/x.png')
  const places: unknown[] = []
  const copy = structuredClone(payload)
  const visit = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) visit(value)
      else {
        Reflect.set(holder, key, text)
        places.push(structuredClone(copy))
        Reflect.set(holder, key, value)
      }
    }
  }
  visit(copy)
  return places
}
