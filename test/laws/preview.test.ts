import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { attach, keyboard, menu, message } from '../../src/index.js'
import { type PreviewOptions, renderHtml } from '../../src/preview.js'
import { brokenPart, brokenRequest } from './arbitraries/broken.js'
import { giants, monsters } from './arbitraries/monsters.js'
import { hostile } from './arbitraries/text.js'
import { holds } from './runs.js'
import { ends } from './watchdog.js'

const ELEMENTS = new Set(['style', 'div', 'span', 'a', 'b', 'i', 'u', 's', 'br', 'img', 'button'])
const ATTRIBUTES = new Set([
  ...['class', 'title', 'lang', 'href', 'target', 'rel', 'type', 'disabled'],
  ...['src', 'alt', 'loading', 'referrerpolicy'],
])
const LINK = /^(?:(?:https?|ftp|file):\/\/|(?:tel|callto|mailto|skype|viber):)/i

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
      if (name === 'href') expect(value).toMatch(LINK)
      if (name === 'src') expect(value).toMatch(/^https?:\/\//i)
      if (name === 'class') expect(value).toMatch(/^b24m[\w -]*$|^$/)
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

const EVIL = [
  ...['"><script>alert(1)</script>', "' onmouseover='x", '</style><img src=x onerror=x>', '[url=javascript:x]x[/url]'],
  ...['[url=https://x" onclick="x]y[/url]', '[color=#f00;}]x[/color]', '[icon=https://x/"onerror=x size=9]', '<!--'],
  ...[
    '[put=<b>]x[/put][b][url=/a]y[/b][/url]',
    '[code]</div>[/code]',
    '\u2028</a>',
    '[user=5]<i>[/user][size=9][b][/size]',
  ],
]
const evil = fc.oneof(
  fc.constantFrom(...EVIL),
  hostile,
  fc.tuple(fc.constantFrom(...EVIL), hostile).map(two => two.join('')),
)

function messageOf(t: string, u: string) {
  const card = attach({ description: t })
    .user([
      { name: t, avatar: u, link: u },
      { name: t, chatId: 5 },
    ])
    .link([
      { name: t, link: u, desc: t, preview: u },
      { name: t, chatId: 5, html: t },
    ])
    .richLink({ name: t, link: u, desc: t, preview: u })
    .message(t)
    .grid('row', rows => rows.add(t, t, { link: u }).add(t).add(undefined, t))
    .image({ link: u, name: t, preview: u })
    .file({ link: u, name: t })
  const buttons = keyboard().link(t, u).command(t, t, { params: t }).row().put(t, t).app(t, 5)
  return message(t).attach(card).keyboard(buttons).menu(menu().link(t, u).send(t, t))
}

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
