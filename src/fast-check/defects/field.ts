import fc from 'fast-check'
import { aBlock } from '../attach.js'
import { aButton } from '../keyboard.js'
import { colorToken, hexColor, id, url } from '../scalars.js'
import { label } from '../words.js'
import { inRows } from './attach.js'
import { type Defects, under, withField, wrong } from './flaw.js'
import { ADDS, inBlocks, inButtons, inPart } from './hosts.js'

const button = aButton({ quality: 'clean' })
const open = fc.record({ TEXT: label, LINK: url, DISPLAY: fc.constantFrom('LINE', 'BLOCK') })
const row = fc.record({ NAME: label, DISPLAY: fc.constant('BLOCK') })
const user = fc.record({ NAME: label })

/** An address that is not taken, where the element can do without. */
function inAddress(addresses: fc.Arbitrary<string>) {
  return inBlocks(
    fc.oneof(
      under('USER', withField(user, 'AVATAR', addresses)),
      under('USER', withField(user, 'LINK', addresses)),
      under('IMAGE', withField(fc.record({ LINK: url }), 'PREVIEW', addresses)),
      inRows(withField(row, 'LINK', addresses)),
    ),
  )
}

const notHex = fc.constantFrom('red', '#12345', '29619b', '#016e8732', '#ggg', 'rgb(1, 2, 3)')

/** What can be wrong with a field, a key, an address or a colour, wherever it stands. */
export const fieldDefects = {
  'field/crash': inButtons(
    withField(button, 'BG_COLOR_TOKEN', fc.constantFrom<unknown>(['primary'], { token: 'primary' })),
    {
      methods: ADDS,
    },
  ),
  'field/cast': inBlocks(fc.oneof(withField(fc.constant({}), 'MESSAGE', id), inRows(withField(row, 'VALUE', id)))),
  'field/not-yes-or-no': inButtons(
    withField(button, 'DISABLED', fc.constantFrom<unknown>(true, 1, 'y', 'yes', 'true', '1')),
  ),
  'field/unknown-word': inButtons(
    fc.oneof(
      withField(button, 'DISPLAY', fc.constantFrom('Line', 'INLINE', 'ROW', 'block')),
      withField(button, 'CONTEXT', fc.constantFrom('WEB', 'mobile', 'BROWSER')),
    ),
  ),
  'field/not-positive': inButtons(withField(button, 'WIDTH', fc.constantFrom<unknown>(0, -5, 'wide', '', false))),
  'field/number-cast': inButtons(withField(button, 'WIDTH', fc.constantFrom<unknown>('120', '120px', 1.5, true))),

  'key/case': inButtons(
    fc.oneof(
      withField(button, 'Width', id),
      withField(button, 'width', id),
      withField(button, 'Disabled', fc.constant('Y')),
    ),
  ),
  'key/misspelt': inButtons(fc.oneof(withField(button, 'WIDTHS', id), withField(button, 'bgColorTokn', colorToken))),
  'key/unknown': inButtons(fc.oneof(withField(button, 'ICON', label), withField(button, 'emoji', label))),

  'url/empty': inAddress(fc.constantFrom('', ' ')),
  'url/space': inAddress(fc.tuple(fc.constantFrom(' ', '\n', '\t'), url).map(pair => pair.join(''))),
  'url/case': inAddress(fc.constantFrom('HTTPS://example.com/', 'Http://example.com')),
  'url/fragment': inAddress(fc.constantFrom('#', '#top')),
  'url/scheme': inAddress(fc.constantFrom('mailto:m@example.com', 'tel:+7495', 'ftp://example.com/a', 'javascript:x')),
  'url/relative': inAddress(fc.constantFrom('m.png', 'example.com', 'www.example.com/a', '../a', 'localhost:8080/a')),
  'url/missing': inBlocks(
    fc.constantFrom('IMAGE', 'FILE', 'LINK').chain(kind => under(kind, wrong(fc.record({ NAME: label }), 'LINK'))),
  ),

  'color/not-hex': inButtons(
    withField(
      open.map(one => ({ ...one, BG_COLOR_TOKEN: 'primary' })),
      'BG_COLOR',
      notHex,
    ),
  ),
  'color/random': inPart(
    'attach',
    fc
      .tuple(aBlock({ quality: 'clean' }), notHex)
      .map(([one, COLOR]) => ({ value: { BLOCKS: [one], COLOR }, path: ['COLOR'] })),
  ),
  'color/unknown-token': inButtons(
    withField(button, 'BG_COLOR_TOKEN', fc.constantFrom<unknown>('PRIMARY', 'primery', 'blue', 'success', 1)),
  ),
  'color/without-token': either(
    inButtons(withField(open, 'BG_COLOR', hexColor)),
    inBlocks(inRows(withField(row, 'COLOR', hexColor))),
  ),
} satisfies Defects<'field' | 'key' | 'url' | 'color'>

/** Made by either of them. */
function either<Value>(...makers: readonly (() => fc.Arbitrary<Value>)[]): () => fc.Arbitrary<Value> {
  return () => fc.oneof(...makers.map(make => make()))
}
