import { expect, test } from 'vitest'
import { escapeText } from '../../../src/text.js'

test.each([
  ['a code', '[b]x[/b]', '[~b]x[~/b]'],
  ['a code of tomorrow', '[New=5]', '[~New=5]'],
  ['half a code at the end', 'x[/', 'x[~/'],
  ['a line break code', '#BR# [br]', '#~BR# [~br]'],
  ['an HTML line break', '<br /><BR>', '<~br /><~BR>'],
  ['an entity', '&lt;b&#93;&#36x', '&~lt;b&~#93;&~#36x'],
  ['an emoji code', ':f09f9880:f09f9880:', ':~f09f9880:~f09f9880:'],
  ['a quote', '>>a\n>>b >>c', '~>>a\n~>>b >>c'],
  ['a quote behind white space', ' \n>>a', ' \n~>>a'],
  ['rows of dashes', '-'.repeat(108), `${'-'.repeat(53)}~${'-'.repeat(53)}~--`],
  ['/me', ' /me x', ' ~/me x'],
  ['/loud', '/loud x', '~/loud x'],
  ['NUL', 'a\0b', 'ab'],
])('takes apart %s', (_name, text, escaped) => {
  expect(escapeText(text)).toBe(escaped.replaceAll('~', '\u200b'))
})

test.each([
  'a [1] [ x ] [*]',
  'AT&T & Co; &',
  '10:30:00 :)',
  'a > b >> c',
  '-'.repeat(53),
  'a /me',
  '#1 #BR',
  '1 < 2',
  'https://a.b/?c=1&d=2',
  'C:\\new',
])('leaves %s as it is', text => expect(escapeText(text)).toBe(text))
