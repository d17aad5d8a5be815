import { describe, expect, test } from 'vitest'
import { CODE_FORMATS, codeOf } from '../../playground/src/message/code-formats.js'
import { judge } from '../../playground/src/message/judged.js'
import { subjectOf } from '../../playground/src/message/subject.js'
import { en } from '../../playground/src/words/en.js'
import { ru } from '../../playground/src/words/ru.js'

const refused = {
  method: 'imbot.message.add',
  params: {
    BOT_ID: 39,
    DIALOG_ID: 'chat1001',
    MESSAGE: 'Order',
    KEYBOARD: [{ TEXT: 'Open', LINK: 'HTTPS://example.com', DISPLAY: 'LINE' }],
  },
}

describe('what stands in the editor', () => {
  test('is a call where it names a method', () => {
    const { subject, report, fixes, advice } = judge(subjectOf(refused), en)
    const [finding] = report.diagnostics
    expect(finding?.code).toBe('url/case')
    expect(finding && advice.fixesFor(finding).map(({ code }) => code)).toEqual(['url-case'])
    expect(subjectOf(fixes.apply()).check(en).ok).toBe(true)
    expect(subject.store()).toMatchObject({ verdict: 'KEYBOARD_ERROR', status: 400 })
  })

  test('is the part that it looks like, of some bot', () => {
    const { subject, report } = judge(subjectOf([{ TEXT: 'Take', COMMAND: 'take', DISPLAY: 'LINE' }]), en)
    expect([subject.part, subject.base, report.diagnostics]).toEqual(['keyboard', [], []])
    expect(subject.store()).toMatchObject({ verdict: 'OK' })
  })

  test.each([null, 5, 'text', [], {}, { method: 5 }, { MESSAGE: 'Hi' }])('%j is told what it lacks', value => {
    const { subject, report } = judge(subjectOf(value), en)
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['request/not-a-request'])
    expect([subject.store(), codeOf(subject, 'builders')]).toEqual([undefined, ''])
  })

  test('is judged in both languages', () => {
    expect(judge(subjectOf(refused), ru).report.diagnostics[0]?.message).toMatch(/[а-я]/)
    expect(judge(subjectOf(refused), ru).fixes.fixes[0]?.reason).toMatch(/[а-я]/)
  })

  test.each(CODE_FORMATS)('has code as %s', format => {
    expect(codeOf(subjectOf(refused), format)).toContain('example.com')
  })

  test('that no code can send is refused', () => {
    expect(() => codeOf(subjectOf({ method: 'not a name', params: {} }), 'curl')).toThrow('not a name')
  })
})
