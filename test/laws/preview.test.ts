import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { type PreviewOptions, renderHtml } from '../../src/preview.js'
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

test('any part and any call can be drawn', () => {
  holds(
    fc.property(brokenPart, brokenRequest, options, ({ name, value }, request, look) => {
      expect(outlineOf(renderHtml(value, { ...look, part: name })).length).toBeGreaterThan(2)
      expect(outlineOf(renderHtml(request, look)).length).toBeGreaterThan(2)
    }),
  )
})

test.each(Object.entries({ ...monsters, ...giants }))('%s is drawn', (_, make) => {
  const value = make()
  for (const marks of [false, true])
    expect(ends(() => renderHtml(value, { marks }))).toContain('</style><div class="b24m ')
})
