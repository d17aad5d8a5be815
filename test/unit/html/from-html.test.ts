import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'

const textOf = (html: string) => fromHtml(html).text.replaceAll('\u200b', '~')

test.each([
  ['styles', '<b>a</b> <em>b</em> <ins>c</ins> <del>d</del>', '[b]a[/b] [i]b[/i] [u]c[/u] [s]d[/s]'],
  ['white space', '<p>  a\n  b </p>\n<p> c</p>', 'a b\n\nc'],
  ['line breaks', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
  ['headings', '<h1>a</h1><p>b</p><h2>c</h2>', '[b]a[/b]\nb\n\n[b]c[/b]'],
  ['styles around blocks', '<b><p>a</p><p>b</p></b>', '[b]a[/b]\n\n[b]b[/b]'],
  ['crossed tags', '<b>a<i>b</b>c</i>', '[b]a[i]b[/i][/b]c'],
  ['open tags', '<p><b>a', '[b]a[/b]'],
  ['ends without a beginning', 'a</b></div>b', 'ab'],
  ['lists', '<ul><li>a<ol start=3><li>b<li>c</ol><li>d</ul>', '• a\n    3. b\n    4. c\n• d'],
  ['tasks', '<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>', '☑ a\n☐ b'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>c', '>>a\n>>\n>>b\nc'],
  ['code', '<pre><code>a\n    b &lt;c&gt;</code></pre>', '[code]a\n    b <c>[/code]'],
  ['inline code', 'a <code>b  c</code>', 'a `b c`'],
  ['links', '<a href="/x?a=1&amp;b=[2]">t</a>', '[url=/x?a=1&b=%5B2%5D]t[/url]'],
  ['anchors', '<a name=x>t</a>', 't'],
  ['images', '<img src="/i.png" alt="I"><img src=/j.png>', '[url=/i.png]I[/url][url]/j.png[/url]'],
  ['tables', '<table><tr><th>a<th>b<tr><td>1<td align=right>2</table>', '[code]a | b\n--|--\n1 | 2[/code]'],
  ['entities', '&lt;b&gt;&nbsp;&copy;&#x41;', '<b>\u00a0©A'],
  ['codes that were typed', '[b]x[/b] &#91;i]', '[~b]x[~/b] [~i]'],
  ['codes over elements', '[<span>b</span>]', '[~b]'],
  ['elements of one’s own', '<x-y>a</x-y>', 'a'],
  ['comments', 'a<!-- b -->c<!doctype html><?x?>', 'ac'],
  ['what is no text', 'a<script>x("</b>")</script><style>b{}</style>b', 'ab'],
])('%s', (_name, html, text) => expect(textOf(html)).toBe(text))

describe('findings', () => {
  test.each([
    ['a\n<script>x</script>', 'markup/not-shown', 2],
    ['\n\n<a href="javascript:x">t</a>', 'markup/link', 3],
  ])('%j: %s', (html, code, line) => {
    expect(fromHtml(html).findings.map(finding => [finding.code, finding.line])).toEqual([[code, line]])
  })

  test.each([undefined, null, 5, {}])('of %j, which is no text', value => {
    const { text, findings } = Reflect.apply(fromHtml, undefined, [value])
    expect([text, findings[0]?.code]).toEqual(['', 'markup/not-text'])
  })
})

test('choices are those of Markdown', () => {
  const html = '<h2>a</h2><table><tr><td>b<td>c</table><img src=/i.png>'
  const { text, attach } = fromHtml(html, { headings: 'size', tables: 'grid', images: 'attach' })
  expect(text).toBe('[size=20][b]a[/b][/size]')
  expect(attach?.payload).toEqual({
    BLOCKS: [{ GRID: [{ DISPLAY: 'ROW', NAME: 'b', VALUE: 'c' }] }, { IMAGE: { LINK: '/i.png' } }],
  })
})
