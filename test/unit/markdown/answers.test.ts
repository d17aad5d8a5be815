import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/markdown.js'
import { shown } from '../../../src/text.js'
import { toPage } from './shown-page.js'

const folder = new URL('./answers/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.md'))

// What language models answer. The pages are reviewed by eye: a change in them is a change of what people see.
describe('answers', () => {
  test('are there', () => expect(names).toHaveLength(15))

  test.each(names)('%s', async name => {
    const { text, findings } = fromMarkdown(readFileSync(new URL(name, folder), 'utf8'))
    const told = findings.map(({ message }) => `! ${message.replaceAll('\u200b', '~')}`)
    await expect(`${[toPage(text), ...told].join('\n')}\n`).toMatchFileSnapshot(
      `answers/${name.replace('.md', '.txt')}`,
    )
  })

  test.each(names)('%s grows as it is written', name => {
    const markdown = readFileSync(new URL(name, folder), 'utf8')
    for (let chars = 0; chars <= markdown.length; chars++) {
      const { visible, marks } = shown(fromMarkdown(markdown.slice(0, chars), { partial: true }).text)
      const inCode = marks.flatMap(([kind, covered]) => (kind === 'code' ? [covered] : []))
      const outside = inCode.reduce((rest, covered) => rest.replace(covered, ''), visible)
      expect(outside).not.toMatch(/\[\/?(?:b|i|s|u|url|code)[\]=]|\*\*|```|\]\(|\|--/)
    }
  })
})
