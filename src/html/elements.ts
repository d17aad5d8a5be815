import type { Element } from '../markup/document.js'

/** What the elements of HTML are in a message; those that are not here hold text and nothing more. */
export const elements: ReadonlyMap<string, Element['kind']> = new Map([
  ...named('bold', 'b strong'),
  ...named('italic', 'i em cite dfn var'),
  ...named('underline', 'u ins'),
  ...named('strike', 's del strike'),
  ...named('literal', 'code kbd samp tt'),
  ...named('link', 'a'),
  ...named('image', 'img'),
  ...named('break', 'br'),
  ...named('rule', 'hr'),
  ...named('heading', 'h1 h2 h3 h4 h5 h6'),
  ...named('quote', 'blockquote'),
  ...named('list', 'ul ol menu'),
  ...named('item', 'li'),
  ...named('code', 'pre listing xmp'),
  ...named('table', 'table'),
  ...named('row', 'tr'),
  ...named('cell', 'td th'),
  ...named('paragraph', 'p'),
  ...named(
    'block',
    'html body address article aside center details dialog dd div dl dt fieldset figcaption figure footer form header hgroup legend main nav optgroup option search section summary thead tbody tfoot caption',
  ),
  ...named(
    'span',
    'abbr acronym bdi bdo big blink button data font input label mark marquee meter nobr output progress q rp rt ruby small span sub sup time wbr col colgroup',
  ),
])

/** Elements that hold no text for readers. */
export const unshown: ReadonlySet<string> = new Set(
  'script style head title template noscript iframe object embed applet audio video canvas map svg math textarea select datalist frameset noframes noembed'.split(
    ' ',
  ),
)

/** Elements without an end. */
export const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** What is open, and ends where one of these begins: the innermost of the first, not beyond one of the second. */
export const implied: ReadonlyMap<string, readonly [ends: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map([
  ...['li'].map(name => [name, [new Set(['li']), new Set(['ul', 'ol', 'menu'])]] as const),
  ...['td', 'th'].map(name => [name, [new Set(['td', 'th']), new Set(['tr', 'table'])]] as const),
  ...['tr'].map(name => [name, [new Set(['tr']), new Set(['table'])]] as const),
  ...['dt', 'dd'].map(name => [name, [new Set(['dt', 'dd']), new Set(['dl'])]] as const),
  ...['option'].map(name => [name, [new Set(['option']), new Set(['select'])]] as const),
])

function named(kind: Element['kind'], names: string): (readonly [string, Element['kind']])[] {
  return names.split(' ').map(name => [name, kind] as const)
}
