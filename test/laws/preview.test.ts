import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { type PreviewOptions, renderHtml, renderText, type TerminalOptions } from '../../src/preview.js'
import { brokenPart, brokenRequest } from './arbitraries/broken.js'
import { evil, messageOf } from './arbitraries/evil.js'
import { giants, monsters } from './arbitraries/monsters.js'
import { ATTRIBUTES, ELEMENTS, VALUES } from './preview-elements.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

/** The structure of the HTML as a browser builds it, once every element and attribute has been looked at. */
function outlineOf(html: string): readonly string[] {
  const names: string[] = []
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue
    names.push(node.tagName)
    expect(ELEMENTS).toContain(node.tagName)
    for (const { name, value } of node.attrs) {
      expect(ATTRIBUTES).toContain(name)
      expect(value).toMatch(VALUES[name] ?? /^/)
    }
    if (node.tagName === 'a') expect(node.attrs).toContainEqual({ name: 'rel', value: 'noopener noreferrer' })
    open.push(...node.childNodes)
  }
  return names
}

const options: fc.Arbitrary<PreviewOptions> = fc.record(
  {
    client: fc.constantFrom('web', 'legacy', 'mobile'),
    images: fc.constantFrom('load', 'placeholder'),
    marks: fc.boolean(),
    portal: fc.constant('https://acme.example'),
  },
  { requiredKeys: [] },
)

test('no text adds an element, an attribute or an address of another kind', () => {
  holds(
    fc.property(evil, options, (text, look) => {
      outlineOf(renderHtml(messageOf(`a${text}`, `/${text}`), look))
      outlineOf(renderHtml(messageOf(text, `https://a.example/${text}`), look))
    }),
  )
})

const terminal: fc.Arbitrary<TerminalOptions> = fc.record({
  client: fc.constantFrom('web', 'legacy', 'mobile'),
  marks: fc.boolean(),
  width: fc.integer({ min: 20, max: 120 }),
})

const PAINT = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')

// All that text can do to a terminal begins with one of these; the line breaks are ours.
const STEERING = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u

/** Looks at each line of a drawing. */
function inspect(text: string, { width = 80 }: TerminalOptions): void {
  expect(text).not.toMatch(STEERING)
  expect(text.split('\n').filter(line => stringWidth(line) > width)).toEqual([])
  expect(text).toMatch(/.\n$/)
}

test('no text steers the terminal, or leaves its place there', () => {
  holds(
    fc.property(evil, terminal, (text, look) => {
      inspect(renderText(messageOf(text, `https://a.example/${text}`), look), look)
    }),
  )
})

test('with colours there is nothing but colours more', () => {
  holds(
    fc.property(evil, text => {
      const painted = renderText(messageOf(text, text), { colors: 'full' })
      expect(painted.replace(PAINT, '')).not.toMatch(STEERING)
    }),
  )
})

test('any part and any call can be drawn', () => {
  holds(
    fc.property(brokenPart, brokenRequest, options, ({ name, value }, request, look) => {
      expect(outlineOf(renderHtml(value, { ...look, part: name })).length).toBeGreaterThan(2)
      expect(outlineOf(renderHtml(request, look)).length).toBeGreaterThan(2)
      inspect(renderText(value, { part: name }), {})
      inspect(renderText(request), {})
    }),
  )
})

test.each(Object.entries({ ...monsters, ...giants }))('%s is drawn', (_, make) => {
  const value = make()
  for (const marks of [false, true]) {
    expect(ends(() => renderHtml(value, { marks }))).toContain('</style><div class="b24m ')
    expect(ends(() => renderText(value, { marks }))).toMatch(/\n$/)
  }
})
