import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticsPage } from '../../../scripts/diagnostics-page.js'
import { check } from '../../../src/index.js'
import { examples } from './examples.js'

const page = diagnosticsPage()

describe('docs/diagnostics.md', () => {
  test('is up to date: `npm run docs` writes it', () => {
    expect(readFileSync(new URL('../../../docs/diagnostics.md', import.meta.url), 'utf8')).toBe(page)
  })

  test('has a section for every code, under the anchor that the contents link to', () => {
    const anchors = [...page.matchAll(/^<a id="(.+)"><\/a>$/gm)].map(([, anchor]) => anchor)
    const links = [...page.matchAll(/\]\(#(.+?)\)/g)].map(([, anchor]) => anchor)
    expect(anchors).toEqual(Object.keys(examples).map(code => code.replace('/', '-')))
    expect(links).toEqual(anchors)
  })

  test('shows a finding as it is', () => {
    const { diagnostics } = check({ method: 'imbot.message.add', params: { DIALOG_ID: 'chat5', MESSAGE: '' } })
    expect(diagnostics[0]).toMatchObject({
      code: 'message/empty',
      severity: 'error',
      effect: 'refused',
      path: ['MESSAGE'],
      message: expect.stringMatching(/^MESSAGE is ""\. /),
      serverCode: 'MESSAGE_EMPTY',
      params: { value: '""' },
    })
  })

  test('shows payloads that are JSON, and short lines of them', () => {
    const payloads = [...page.matchAll(/^```json\n([\s\S]*?)\n```$/gm)].map(([, json]) => json as string)
    expect(payloads).toHaveLength(Object.values(examples).filter(({ code }) => code === undefined).length)
    for (const payload of payloads) {
      expect(() => JSON.parse(payload)).not.toThrow()
      for (const line of payload.split('\n')) expect(line.length).toBeLessThanOrEqual(110)
    }
  })
})
