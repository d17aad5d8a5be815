import { describe, expect, test } from 'vitest'
import { severityOf } from '../../../src/diagnostic/codes.js'
import { enParse } from '../../../src/parse/en.js'
import { ruParse } from '../../../src/parse/ru.js'
import { type ParseCode, type ParseOptions, parse, parseCodes } from '../../../src/parse.js'

const url = 'https://portal.bitrix24.com/rest/im.message.add'
const text = (param: string, value: string) => ({ method: 'im.message.add', params: { [param]: value } })

/** What triggers a code, and where it is found. */
const examples: Readonly<
  Record<ParseCode, readonly [given: unknown, path: readonly (string | number)[], options?: ParseOptions]>
> = {
  'parse/unknown-form': ['hello world', []],
  'parse/not-json': ['{"method": "im.message.add",\n "params": {"MESSAGE": "x",}}', []],
  'parse/open-quote': [`curl ${url} -d 'MESSAGE=it's'`, []],
  'parse/which-method': ['MESSAGE=x&DIALOG_ID=chat5', []],
  'parse/too-large': [`curl ${url} -d '${'x'.repeat(4_000_000)}'`, []],
  'parse/part-text': [text('KEYBOARD', '[{"TEXT":"Open","LINK":"/"}]'), ['KEYBOARD']],
  'parse/text-differs': [text('ATTACH', '[{"LINK":{"LINK":"https:\\/\\/example.com"}}]'), ['ATTACH']],
  'parse/text-not-json': [text('ATTACH', "[{MESSAGE: 'x'}]"), ['ATTACH']],
  'parse/text-unreadable': [text('ATTACH', '[{"MESSAGE":"C:\\\\"}]'), ['ATTACH']],
  'parse/content-type': [`curl ${url} -d '{"MESSAGE":"x"}'`, []],
  'parse/cut-off': [`${url}?DIALOG_ID=chat5&MESSAGE=Room #5&URL_PREVIEW=N`, ['MESSAGE']],
  'parse/file': [`curl ${url} -d @body.json`, []],
  'parse/credentials': [`${url}?auth=SECRET1234&MESSAGE=x`, ['auth']],
  'parse/command-unread': [{ cmd: { hello: 5 } }, ['cmd', 'hello']],
  'parse/too-many-commands': [{ cmd: Array.from({ length: 51 }, () => 'im.message.add') }, ['cmd']],
}

describe.each(Object.entries(examples) as [ParseCode, (typeof examples)[ParseCode]][])(
  '%s',
  (code, [given, path, options]) => {
    test('is reported once, at its place, and nothing else with it', () => {
      expect(parse(given, options).diagnostics).toMatchObject([
        { code, path, effect: parseCodes[code], severity: severityOf(parseCodes[code]) },
      ])
    })

    test.each([enParse, ruParse])('is a complete sentence in $tag', language => {
      const [diagnostic] = parse(given, { ...options, language }).diagnostics
      expect(diagnostic?.message).not.toMatch(/\{\w+\}|\[\[|\]\]|undefined|SECRET|\s\s|\s[.,:;?]/)
      expect(diagnostic?.message).toMatch(/[.?]$/)
      if (language.tag === 'ru') expect(diagnostic?.message).toMatch(/[а-яё]{3}/)
      for (const [, name = ''] of language.sentences[code].matchAll(/\{(\w+)\}/g))
        expect(diagnostic?.message).toContain(String(diagnostic?.params[name] ?? ''))
    })
  },
)

test('what no JSON carries is told as check tells it', () => {
  const found = parse({ method: 'im.message.add', params: { MESSAGE: 1n } }, { language: ruParse }).diagnostics
  expect(found).toMatchObject([{ code: 'value/not-json', path: ['params', 'MESSAGE'] }])
  expect(found[0]?.message).toMatch(/[а-яё]{3}/)
})
