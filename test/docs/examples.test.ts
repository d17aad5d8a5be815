import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as code from '../../src/code.js'
import { convert } from '../../src/convert.js'
import { edit } from '../../src/edit/edit.js'
import * as explaining from '../../src/explain.js'
import * as arbitraries from '../../src/fast-check.js'
import * as fixing from '../../src/fix.js'
import { fromHtml } from '../../src/html.js'
import * as http from '../../src/http.js'
import * as library from '../../src/index.js'
import * as markdown from '../../src/markdown.js'
import * as parsing from '../../src/parse.js'
import { parseQuery } from '../../src/php/parse-query.js'
import * as preview from '../../src/preview.js'
import { add } from '../../src/rest/imbot-message-add.js'
import { update } from '../../src/rest/imbot-message-update.js'
import * as server from '../../src/server.js'
import * as splitting from '../../src/split.js'
import * as text from '../../src/text.js'

// Every @example of a doc comment ends with an expression, and behind it, as a comment, what it gives.
const EXAMPLE = /@example\n((?:[ \t]*\* ?.*\n)+?)[ \t]*\*(?:\/| @)/g

interface Example {
  readonly code: string
  readonly expected: string
}

function examplesOf(source: string): readonly Example[] {
  return [...source.matchAll(EXAMPLE)].map(([, block = '']) => {
    const lines = block.split('\n').map(line => line.replace(/^[ \t]*\* ?/, ''))
    const isComment = (line: string) => line.startsWith('//')
    return {
      code: lines
        .filter(line => !isComment(line))
        .join('\n')
        .trim(),
      expected: lines
        .filter(isComment)
        .map(line => line.slice(2))
        .join('\n')
        .trim(),
    }
  })
}

const root = new URL('../../src/', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .sort()
const examples = files.flatMap(file =>
  examplesOf(readFileSync(new URL(file, root), 'utf8')).map(example => ({ file, ...example })),
)

const scope: Readonly<Record<string, unknown>> = {
  ...arbitraries,
  ...explaining,
  ...fixing,
  ...library,
  ...server,
  ...splitting,
  ...text,
  ...http,
  ...markdown,
  ...parsing,
  ...code,
  ...preview,
  add,
  convert,
  edit,
  fc,
  fromHtml,
  parseQuery,
  update,
}

function evaluate(code: string): unknown {
  const lines = code.split('\n')
  const last = lines.findLastIndex(line => /^[\w([{'`-]/.test(line))
  // In a block of its own an example may name a constant as a function of the library is named.
  const body = ['{', ...lines.slice(0, last), `return (${lines.slice(last).join('\n')})`, '}'].join('\n')
  return new Function(...Object.keys(scope), body)(...Object.values(scope))
}

describe('examples in doc comments', () => {
  test('are found', () => expect(examples.length).toBeGreaterThan(8))

  test.each(examples)('$file: $code', ({ code, expected }) => {
    expect(evaluate(code)).toEqual(evaluate(expected))
  })
})
