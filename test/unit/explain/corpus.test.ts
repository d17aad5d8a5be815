import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/explain.js'
import { fix } from '../../../src/fix.js'
import { type Code, check } from '../../../src/index.js'
import { ruExplain } from '../../../src/ru.js'

interface Payload {
  readonly method: string
  readonly params: unknown
  readonly note: string
}

const file = new URL('../../conformance/corpus.json', import.meta.url)
const payloads = JSON.parse(readFileSync(file, 'utf8')) as readonly Payload[]

/** What the note about a payload says is wrong with it, as codes; and what is left when all fixes are made. */
interface Row {
  readonly codes: readonly Code[]
  readonly left?: readonly Code[]
}

const CLEAN: Row = { codes: [] }
const HEX_ONLY: Row = { codes: ['color/without-token'] }

// In the order of the file. What a note tells without calling it wrong has no code.
const TABLE: readonly Row[] = [
  /*  0 raw HTML */ { codes: ['text/html'], left: ['text/html'] },
  /*  1 leading NEWLINE; light colours */ { codes: ['keyboard/idle-new-line', 'color/without-token'] },
  /*  2 hex only */ HEX_ONLY,
  /*  3 the first bot; hex only */ HEX_ONLY,
  /*  4 [send] links in place of a keyboard */ CLEAN,
  /*  5 bare array of blocks */ CLEAN,
  /*  6 v1 names in a v2 method */ { codes: ['request/param-unread', 'request/param-missing', 'message/empty'] },
  /*  7 JSON string */ { codes: ['part/json-string', 'keyboard/without-display'], left: ['keyboard/without-display'] },
  /*  8 hex only */ HEX_ONLY,
  /*  9 hex only */ HEX_ONLY,
  /* 10 CHAT_ID in place of DIALOG_ID */ {
    codes: ['request/param-older', 'color/without-token', 'attach/id', 'attach/display-alias'],
  },
  /* 11 DELIMITER true; "echo repeat" */ {
    codes: [
      'attach/delimiter-not-an-object',
      'action/command-with-spaces',
      'keyboard/without-display',
      'menu/not-shown',
    ],
    left: ['action/command-with-spaces', 'keyboard/without-display', 'menu/not-shown'],
  },
  /* 12 JSON in COMMAND_PARAMS */ CLEAN,
  /* 13 one button a row; hex */ HEX_ONLY,
  /* 14 empty ATTACH */ { codes: ['request/clear-on-add'] },
  /* 15 MENU, which nobody shows */ { codes: ['menu/not-shown'], left: ['menu/not-shown'] },
  /* 16 red by COLOR */ HEX_ONLY,
  /* 17 square-bracket prefix */ { codes: ['text/unknown-tag'], left: ['text/unknown-tag'] },
  /* 18 COPY and COMMAND buttons */ CLEAN,
  /* 19 hex only */ HEX_ONLY,
  /* 20 official v2 example */ { codes: ['keyboard/without-display'], left: ['keyboard/without-display'] },
  /* 21 empty rows; DISPLAY on LINK */ {
    codes: ['attach/row-without-content', 'key/unknown', 'color/without-token', 'attach/id'],
    left: ['key/unknown'],
  },
  /* 22 WIDTH as text */ { codes: ['field/number-cast', 'color/without-token'] },
  /* 23 a needless retry */ { codes: ['keyboard/without-display'], left: ['keyboard/without-display'] },
  /* 24 Markdown underscore */ { codes: ['text/markdown'], left: ['text/markdown'] },
  /* 25 hex only */ HEX_ONLY,
  /* 26 BLOCK Y */ CLEAN,
  /* 27 WIDTH as text; COLUMN; COLOR */ {
    codes: ['field/number-cast', 'attach/display-alias', 'color/without-token', 'attach/id'],
  },
  /* 28 hex only */ HEX_ONLY,
  /* 29 DIALOG_ID is no parameter of update */ { codes: ['request/param-unread'], left: ['request/param-unread'] },
  /* 30 a keyboard, one hex colour */ HEX_ONLY,
  /* 31 hex only */ HEX_ONLY,
  /* 32 [send] links */ CLEAN,
  /* 33 params in a list */ {
    codes: ['request/params-not-an-object', 'request/param-unread', 'request/param-missing', 'message/empty'],
  },
  /* 34 plain, hex only */ HEX_ONLY,
  /* 35 big COMMAND_PARAMS */ CLEAN,
  /* 36 official ticket */ { codes: ['attach/mixed-displays'], left: ['attach/mixed-displays'] },
  /* 37 ACTION beside COMMAND; null row */ {
    codes: ['action/second-action', 'attach/row-without-content', 'attach/display-alias', 'color/without-token'],
    left: ['action/second-action'],
  },
  /* 38 clears the keyboard */ CLEAN,
  /* 39 an address in the text */ CLEAN,
  /* 40 cuts the text itself */ CLEAN,
  /* 41 File objects */ {
    codes: ['attach/unknown-block', 'part/nothing-left'],
    left: ['attach/unknown-block', 'part/nothing-left'],
  },
  /* 42 Markdown */ { codes: ['text/markdown'], left: ['text/markdown'] },
  /* 43 as 5 */ CLEAN,
  /* 44 a method of open lines */ { codes: ['request/without-rules'], left: ['request/without-rules'] },
  /* 45 JSON of a Buffer */ { codes: ['action/params-buffer'], left: ['action/params-buffer'] },
  /* 46 hex only */ HEX_ONLY,
  /* 47 empty strings for unused parts */ { codes: ['request/clear-on-add'] },
  /* 48 COLOR of cells */ HEX_ONLY,
  /* 49 hex only; two NEWLINE */ { codes: ['color/without-token', 'keyboard/idle-new-line'] },
]

test('the table has a row for every payload', () => expect(TABLE.length).toBe(payloads.length))

describe.each(payloads.map((payload, index) => [index, payload, TABLE[index] ?? CLEAN] as const))(
  'payload %i',
  (_, { method, params, note }, { codes, left = [] }) => {
    const request = { method, params }
    const codesOf = (value: unknown) => new Set(check(value).diagnostics.map(({ code }) => code))

    test(`is explained: ${note.slice(0, 60)}`, () => {
      const explanation = explain(request)
      expect(new Set(explanation.diagnostics.map(({ code }) => code))).toEqual(new Set(codes))
      const text = explanation.toText()
      for (const code of codes) expect(text).toContain(`(${code})`)
      expect(explain(request, { language: ruExplain }).toText()).toMatch(/[а-яё]{3}/)
    })

    test('is clean, or mended, or left with what somebody has to decide', () => {
      const { fixes, apply } = fix(request)
      const fixed = apply()
      expect(codesOf(fixed)).toEqual(new Set(left))
      expect(fixes.length > 0).toBe(codes.some(code => !left.includes(code)))
      if (codes.length === 0) expect(fixed).toEqual(request)
    })
  },
)
