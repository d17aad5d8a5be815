import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenQuoteError, readCommands } from '../../../src/parse/shell-words.js'

/** The words of a command, as a real shell has them. */
function wordsInBash(command: string): readonly string[] {
  const [, text = ''] = /^print ?([\s\S]*)$/.exec(command) ?? []
  const printed = execFileSync('bash', ['--norc', '-c', `printf '%s\\0' x ${text}`], {
    env: { LC_ALL: 'C.UTF-8' },
  }).toString()
  return printed.split('\0').slice(1, -1)
}

function words(command: string): readonly string[] {
  return readCommands(command, 'print')[0]?.words.slice(1) ?? []
}

describe('words are those of a shell', () => {
  test.each([
    `print a 'b c' "d e" ''`,
    `print '{"a":"say \\"hi\\" it'"'"'s"}'`,
    `print '{"a":"It'\\''s"}' x\\ y`,
    `print 'a\\\\b'"c\\\\d" 'a\\'`,
    'print "cost \\$5 and \\`x\\` \\n \\"q\\" \\\\"',
    'print "line \\\n cont" a\\\nb \\\n c',
    `print $'tab\\tq\\'x\\u00e9\\x41\\\\n\\"\\?'`,
    `print $'\\xd0\\xb6\\320\\266\\U1f600' $'\\q'`,
    `print '\${x} $y $(z) *?' "*? {a}" '#x' a#b`,
    'print "a\nb" "it\'s" $"plain"',
    `print 'A[]=1&B[x]=2;|<>' # a comment 'with a quote`,
  ])('%j', command => {
    expect(words(command)).toEqual(wordsInBash(command))
  })

  test('whatever is quoted', () => {
    const quoted = fc.oneof(
      fc.string({ unit: 'grapheme' }).map(text => `'${text.replaceAll("'", "'\\''")}'`),
      fc.string({ unit: 'grapheme' }).map(text => `"${text.replace(/[$`"\\]/g, '\\$&')}"`),
      fc.stringMatching(/^[a-z0-9=:/.,_[\]@%+-]+$/),
    )
    const command = fc
      .array(fc.array(quoted, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map(list => `print ${list.map(pieces => pieces.join('')).join(' ')}`)
      .filter(text => !text.includes('\0'))
    fc.assert(
      fc.property(command, text => {
        expect(words(text)).toEqual(wordsInBash(text))
      }),
      { numRuns: 100 },
    )
  })
})

describe('commands', () => {
  const read = (text: string) => readCommands(text, 'curl').map(command => command.words)

  test('end where the shell ends them', () => {
    expect(read('curl a | jq .; curl b && curl c > file 2>&1\ncurl d')).toEqual([
      ['curl', 'a'],
      ['jq', '.'],
      ['curl', 'b'],
      ['curl', 'c'],
      ['curl', 'd'],
    ])
  })

  test('go on over lines that have lost their backslashes', () => {
    expect(read("curl a\n  -d 'b'\r\n  -d c")).toEqual([['curl', 'a', '-d', 'b', '-d', 'c']])
  })

  test('take their input from a here-document', () => {
    expect(readCommands("curl a --data @- <<'END' -s\n{\"a\": 'b'}\nEND\ncurl b", 'curl')).toEqual([
      { words: ['curl', 'a', '--data', '@-', '-s'], input: '{"a": \'b\'}' },
      { words: ['curl', 'b'], input: undefined },
    ])
  })

  test('a here-document without an end goes to the end', () => {
    expect(readCommands('curl <<END\na\nENDED', 'curl')[0]?.input).toBe('a\nENDED')
  })
})

test.each([
  ["curl 'a", "'", 5],
  ['curl "a\\"', '"', 5],
  ["curl $'a\\'", "'", 5],
])('%j has a quote without an end', (text, quote, offset) => {
  try {
    readCommands(text, 'curl')
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(OpenQuoteError)
    expect(error).toMatchObject({ quote, offset })
  }
})
