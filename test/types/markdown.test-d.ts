import { describe, expectTypeOf, test } from 'vitest'
import { fromHtml } from '../../src/html.js'
import { type Attach, message } from '../../src/index.js'
import { fromMarkdown, type MarkupCode, markdownUpdates, toMarkdown, toPlainText } from '../../src/markdown.js'
import { ruMarkup } from '../../src/ru.js'

describe('conversion', () => {
  test('gives a text, and an ATTACH where one was asked for', () => {
    const { text, attach, findings } = fromMarkdown('x', { tables: 'grid', headings: 'size', language: ruMarkup })
    expectTypeOf(text).toEqualTypeOf<string>()
    expectTypeOf(attach).toEqualTypeOf<Attach | undefined>()
    expectTypeOf(findings[0]?.code).toEqualTypeOf<MarkupCode | undefined>()
    message(text).attach(attach)
    fromHtml('<p>x', { images: 'attach', inlineCode: 'block' })
    expectTypeOf(toMarkdown('x')).toEqualTypeOf<string>()
    expectTypeOf(toPlainText('x')).toEqualTypeOf<string>()
  })

  test('does not take what would be ignored', () => {
    // @ts-expect-error tables are code or grids
    fromMarkdown('x', { tables: 'html' })
    // @ts-expect-error HTML comes as a whole
    fromHtml('x', { partial: true })
    // @ts-expect-error updates tell themselves that more will come
    markdownUpdates(['x'], { partial: true })
    // @ts-expect-error the language of a check is another
    fromMarkdown('x', { language: 'ru' })
    // @ts-expect-error what is found cannot be changed
    fromMarkdown('x').findings.length = 0
  })

  test('of an answer takes pieces as they come or as they are', () => {
    async function* stream() {
      yield 'x'
    }
    expectTypeOf(markdownUpdates(stream())).toExtend<AsyncIterable<{ readonly text: string }>>()
    markdownUpdates(['x'])
    // @ts-expect-error pieces are strings
    markdownUpdates([1])
  })
})
