import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { galleryPage } from '../../scripts/gallery-page.js'
import { samples } from '../../scripts/gallery-samples.js'
import { blockKeys } from '../../src/attach/kinds.js'

const shown = JSON.stringify(samples)

test('the gallery is up to date: `npm run gallery` writes it', () => {
  expect(readFileSync(new URL('../../docs/gallery.html', import.meta.url), 'utf8')).toBe(galleryPage())
})

test.each([...blockKeys])('it shows %s', key => expect(shown).toContain(`{"${key}":`))

test.each(['base', 'primary', 'secondary', 'alert'])('it shows the token %s of attaches, values and buttons', token => {
  expect(shown).toContain(`{"COLOR_TOKEN":"${token}"`)
  expect(shown).toMatch(new RegExp(`"VALUE":"Value",[^{}]*"COLOR_TOKEN":"${token}"`))
  expect(shown).toContain(`"BG_COLOR_TOKEN":"${token}"`)
})

test.each(['BLOCK', 'LINE', 'ROW', 'TABLE', 'NEWLINE'])('it shows %s', word => expect(shown).toContain(`"${word}"`))
