import fc from 'fast-check'
import { aBlock } from '../attach.js'
import { id, url } from '../scalars.js'
import { label } from '../words.js'
import { type Defects, type Flaw, under, withField, wrong } from './flaw.js'
import { ADDS, inBlocks, inPart } from './hosts.js'
import { scalar } from './scalars.js'

const user = fc.record({ NAME: label })
const link = fc.record({ LINK: url })
const pictured = fc.record({ LINK: url, PREVIEW: url })
const users = (flaw: fc.Arbitrary<Flaw>) => inBlocks(under('USER', flaw))
const links = (flaw: fc.Arbitrary<Flaw>) => inBlocks(under('LINK', flaw))
const richLinks = (flaw: fc.Arbitrary<Flaw>) => inBlocks(under('RICH_LINK', flaw))

/** A grid in which one row is wrong, beside a right one. */
export function inRows(flaw: fc.Arbitrary<Flaw>): fc.Arbitrary<Flaw> {
  return fc.tuple(flaw, label).map(([{ value, path }, NAME]) => ({
    value: { GRID: [value, { NAME, DISPLAY: 'BLOCK' }] },
    path: ['GRID', 0, ...path],
  }))
}

const pictureSize = fc.tuple(pictured, fc.constantFrom('100px', 'wide', -1, true), id).map(
  ([one, WIDTH, HEIGHT]): Flaw => ({
    value: { ...one, PREVIEW_SIZE: { WIDTH, HEIGHT } },
    path: ['PREVIEW_SIZE', 'WIDTH'],
  }),
)

const mixed = fc.tuple(label, label).map(
  ([one, other]): Flaw => ({
    value: {
      GRID: [
        { NAME: one, DISPLAY: 'ROW' },
        { NAME: other, DISPLAY: 'LINE' },
      ],
    },
    path: ['GRID'],
  }),
)

export const attachDefects = {
  'attach/not-a-block': inBlocks(wrong(scalar)),
  'attach/unknown-block': inBlocks(wrong(fc.constantFrom({ TABLE: [] }, { TEXT: 'Hello' }, {}))),
  'attach/html-block': inBlocks(wrong(label.map(text => ({ HTML: `<b>${text}</b>` })))),
  'attach/nested-attach': inBlocks(wrong(aBlock({ quality: 'clean' }).map(one => ({ BLOCKS: [one] })))),
  'attach/second-kind': inBlocks(
    fc.tuple(user, label).map(([USER, MESSAGE]) => ({ value: { USER, MESSAGE }, path: ['MESSAGE'] })),
  ),
  'attach/not-an-object': inBlocks(
    fc
      .tuple(fc.constantFrom('USER', 'LINK', 'RICH_LINK', 'IMAGE', 'FILE'), label)
      .map(([kind, value]) => ({ value: { [kind]: value }, path: [kind] })),
  ),
  'attach/empty-list': inBlocks(
    fc
      .constantFrom('USER', 'LINK', 'RICH_LINK', 'GRID', 'IMAGE', 'FILE')
      .map(kind => ({ value: { [kind]: [] }, path: [kind] })),
  ),
  'attach/backslash': inBlocks(
    withField(
      fc.constant({}),
      'MESSAGE',
      fc.tuple(label, fc.constantFrom('\\n', '\\t', '\\"', '\\\\'), label).map(pieces => pieces.join('')),
    ),
  ),
  'attach/id': inPart(
    'attach',
    fc.tuple(aBlock({ quality: 'clean' }), id).map(([one, ID]) => ({ value: { ID, BLOCKS: [one] }, path: ['ID'] })),
  ),
  'attach/network-id': users(withField(user, 'NETWORK_ID', fc.constantFrom('u4x', 'u', 'b01', 'u1.5'))),
  'attach/user-without-name': users(withField(fc.constant({}), 'NAME', fc.constantFrom('', ' ', '\t', null))),
  'attach/second-target': users(withField(fc.record({ NAME: label, USER_ID: id }), 'LINK', url)),
  'attach/id-without-name': links(withField(link, 'USER_ID', id)),
  'attach/html-hides-preview': links(withField(fc.record({ LINK: url, HTML: label }), 'PREVIEW', url)),
  'attach/preview-hides-image': richLinks(withField(pictured, 'EXTRA_IMAGE', url)),
  'attach/size-without-preview': links(fc.oneof(withField(link, 'WIDTH', id), withField(link, 'HEIGHT', id))),
  'attach/preview-size-not-a-number': richLinks(pictureSize),
  'attach/message-without-text': inBlocks(withField(fc.constant({}), 'MESSAGE', fc.constantFrom('', ' ', '\n\t'))),
  'attach/grid-not-a-list': inBlocks(
    label.map(NAME => ({ value: { GRID: { NAME } }, path: ['GRID', 'NAME'] })),
    { methods: ADDS },
  ),
  'attach/row-without-content': inBlocks(
    inRows(wrong(fc.constantFrom({ DISPLAY: 'ROW' }, { DISPLAY: 'BLOCK', NAME: ' ' }, { VALUE: '' }))),
  ),
  'attach/display-alias': inBlocks(
    label.map(NAME => ({ value: { GRID: [{ NAME, DISPLAY: 'COLUMN' }] }, path: ['GRID', 0, 'DISPLAY'] })),
  ),
  'attach/display-table': inBlocks(
    label.map(NAME => ({ value: { GRID: [{ NAME, DISPLAY: 'TABLE' }] }, path: ['GRID'] })),
  ),
  'attach/mixed-displays': inBlocks(mixed),
  'attach/delimiter-empty': inBlocks(wrong(fc.constant({ DELIMITER: {} }), 'DELIMITER')),
  'attach/delimiter-not-an-object': inBlocks(
    withField(fc.constant({}), 'DELIMITER', fc.constantFrom<unknown>(true, 5, 'dashed', '')),
  ),
} satisfies Defects<'attach'>
