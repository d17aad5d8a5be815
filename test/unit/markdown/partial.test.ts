import { describe, expect, test } from 'vitest'
import { fromMarkdown, markdownUpdates } from '../../../src/markdown.js'

describe('an unfinished document', () => {
  test.each([
    ['bold', 'a **b', 'a [b]b[/b]'],
    ['bold without a word yet', 'a **', 'a'],
    ['bold at its end', 'a **b*', 'a [b]b[/b]'],
    ['bold and italic', '**a *b', '[b]a [i]b[/i][/b]'],
    ['strike', '~~a b', '[s]a b[/s]'],
    ['inline code', 'run `npm i', 'run `npm i`'],
    ['a bracket in code', 'run `a[i` and', 'run `a[\u200bi` and'],
    ['code in bold', '**run `npm', '[b]run `npm`[/b]'],
    ['the text of a link', 'see [the doc', 'see the doc'],
    ['a link before its address', 'see [the doc]', 'see the doc'],
    ['the address of a link', 'see [the doc](https://exam', 'see the doc'],
    ['an image', 'see ![pic](https://exam', 'see pic'],
    ['a fence', '```js\nlet a', '[code]let a[/code]'],
    ['the end of a fence', '```js\nlet a\n``', '[code]let a[/code]'],
    ['the language of a fence', '```j', ''],
    ['a heading', '# Ti', '[b]Ti[/b]'],
    ['a heading without text', 'a\n\n##', 'a'],
    ['an item', '- a\n-', '• a'],
    ['a number', '1. a\n2', '1. a'],
    ['a task', '- [ ] a\n- [', '☐ a'],
    ['a task without a word yet', '- [ ] a\n- [x] ', '☐ a'],
    ['a line that may underline', 'a\n--', 'a'],
    ['a head of a table', 'a\n\n| b | c', 'a'],
    ['a head and its line', 'a\n\n| b | c |\n|--', 'a'],
    ['a row', '|a|b|\n|-|-|\n| 1 ', '[code]a | b\n--|--\n1 |[/code]'],
    ['a tag', 'a <b', 'a'],
    ['half an emoji', 'a \ud83d', 'a'],
    ['a backslash', 'a \\', 'a'],
    ['bold in a quote', '> a **b', '>>a [b]b[/b]'],
    ['a product', '2*3', '2*3'],
  ])('%s', (_name, markdown, text) => expect(fromMarkdown(markdown, { partial: true }).text).toBe(text))

  test('leaves what is finished as it is', () => {
    expect(fromMarkdown('a **b\n\nc', { partial: true }).text).toBe('a **b\n\nc')
  })
})

describe('updates', () => {
  async function textsOf(pieces: Parameters<typeof markdownUpdates>[0], wait = () => Promise.resolve()) {
    const texts: string[] = []
    for await (const { text } of markdownUpdates(pieces)) {
      texts.push(text)
      await wait()
    }
    return texts
  }

  test('end with the whole document', async () => {
    const texts = await textsOf(['**Hel', 'lo** wor', 'ld\n\n', '2*'])
    expect(texts.at(-1)).toBe('[b]Hello[/b] world\n\n2*')
  })

  test('bring together what came meanwhile', async () => {
    let release = () => {}
    async function* pieces() {
      yield 'a'
      yield* [' b', ' c', ' d']
      release()
    }
    const sent = new Promise<void>(resolve => {
      release = resolve
    })
    expect(await textsOf(pieces(), () => sent)).toEqual(['a', 'a b c d'])
  })

  test('have no empty text, and none twice', async () => {
    expect(await textsOf(['', '\n', '**', 'a', '**', '', '  '])).toEqual(['[b]a[/b]'])
    expect(await textsOf([])).toEqual([])
  })

  test('throw what the source throws, behind what it gave', async () => {
    async function* pieces() {
      yield 'a'
      throw new Error('the model is gone')
    }
    await expect(textsOf(pieces())).rejects.toThrow('the model is gone')
  })

  test('stop reading when nobody listens', async () => {
    let isClosed = false
    async function* pieces() {
      try {
        for (;;) {
          yield 'a '
          await new Promise(resolve => setImmediate(resolve))
        }
      } finally {
        isClosed = true
      }
    }
    for await (const _ of markdownUpdates(pieces())) break
    await expect.poll(() => isClosed).toBe(true)
  })
})

test('updates pass over pieces that hold nothing', async () => {
  const texts: string[] = []
  for await (const { text } of markdownUpdates([null, 'a', undefined, ' b', null])) texts.push(text)
  expect(texts.at(-1)).toBe('a b')
})
