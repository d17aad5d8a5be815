import { describe, expect, test } from 'vitest'
import { checkAttach } from '../../../src/index.js'
import { storeAttach } from '../../../src/server.js'
import { effects } from '../findings.js'

/** The blocks that the server keeps of one block, and what a check says about it. */
function look(block: unknown): readonly [unknown, readonly string[]] {
  // A second block, so that the attach stands whatever becomes of the first.
  const value = [block, { MESSAGE: 'last' }]
  const { BLOCKS } = storeAttach(value).stored as { readonly BLOCKS: readonly unknown[] }
  return [BLOCKS.slice(0, -1), effects(checkAttach(value))]
}

type Row = readonly [name: string, block: unknown, stored: readonly unknown[], findings: readonly string[]]

describe('MESSAGE', () => {
  test.each<Row>([
    ['is trimmed', { MESSAGE: ' a\u00a0\n' }, [{ MESSAGE: 'a\u00a0' }], []],
    ['breaks its lines', { MESSAGE: 'a#BR#b[BR]c[br]d' }, [{ MESSAGE: 'a[BR]b[BR]c[br]d' }], []],
    ['is lost when blank', { MESSAGE: ' \0' }, [], ['dropped attach/message-without-text at [0].MESSAGE']],
    ['keeps "0"', { MESSAGE: '0' }, [{ MESSAGE: '0' }], []],
    ['makes text of a number', { MESSAGE: 5 }, [{ MESSAGE: '5' }], ['altered field/cast at [0].MESSAGE']],
    ['makes text of true', { MESSAGE: true }, [{ MESSAGE: '1' }], ['altered field/cast at [0].MESSAGE']],
    [
      'loses a backslash before n',
      { MESSAGE: 'C:\\new' },
      [{ MESSAGE: 'C:\new' }],
      ['altered attach/backslash at [0].MESSAGE'],
    ],
    ['loses one of two', { MESSAGE: '\\\\x' }, [{ MESSAGE: '\\x' }], ['altered attach/backslash at [0].MESSAGE']],
    ['can describe the attach', { MESSAGE: { TEXT: ' a ', AS_DESCRIPTION: 'Y' } }, [{ MESSAGE: 'a' }], []],
    [
      'takes AS_DESCRIPTION as exactly Y',
      { MESSAGE: { TEXT: 'a', AS_DESCRIPTION: true } },
      [{ MESSAGE: 'a' }],
      ['ignored field/not-yes-or-no at [0].MESSAGE.AS_DESCRIPTION'],
    ],
  ])('%s', (_, block, stored, found) => {
    expect(look(block)).toEqual([stored, found])
  })
})

describe('USER, LINK, IMAGE, FILE and RICH_LINK', () => {
  test.each<Row>([
    [
      'a user without a name is lost',
      { USER: { LINK: '/' } },
      [],
      ['dropped attach/user-without-name at [0].USER.NAME'],
    ],
    [
      'line breaks in a name become spaces',
      { USER: { NAME: 'a\r\nb\u2028c' } },
      [{ USER: [{ NAME: 'a b c', AVATAR_TYPE: 'USER' }] }],
      [],
    ],
    [
      'the icon follows the id',
      {
        USER: [
          { NAME: 'a', CHAT_ID: 5 },
          { NAME: 'b', BOT_ID: 6 },
        ],
      },
      [
        { USER: [{ NAME: 'a', AVATAR_TYPE: 'CHAT', CHAT_ID: 5 }] },
        { USER: [{ NAME: 'b', AVATAR_TYPE: 'BOT', BOT_ID: 6 }] },
      ],
      [],
    ],
    [
      'the second target of a user is not read',
      { USER: { NAME: 'a', USER_ID: 5, LINK: '/' } },
      [{ USER: [{ NAME: 'a', AVATAR_TYPE: 'USER', USER_ID: 5 }] }],
      ['ignored attach/second-target at [0].USER.LINK'],
    ],
    [
      'a bad address is left out where the element can do without it',
      { USER: { NAME: 'a', AVATAR: 'HTTPS://x' } },
      [{ USER: [{ NAME: 'a', AVATAR_TYPE: 'USER' }] }],
      ['ignored url/case at [0].USER.AVATAR'],
    ],
    [
      'and takes the element with it where not',
      { IMAGE: [{ LINK: 'mailto:x' }, { LINK: '/x', WIDTH: 0 }] },
      [{ IMAGE: [{ LINK: '/x' }] }],
      ['dropped url/scheme at [0].IMAGE[0].LINK', 'ignored field/not-positive at [0].IMAGE[1].WIDTH'],
    ],
    ['a link without an address is lost', { LINK: { NAME: 'a' } }, [], ['dropped url/missing at [0].LINK.LINK']],
    ['a link by id needs a name', { LINK: { USER_ID: 5 } }, [], ['dropped attach/id-without-name at [0].LINK.USER_ID']],
    [
      'HTML hides the preview',
      { LINK: { LINK: '/', HTML: 'h', PREVIEW: '/p' } },
      [{ LINK: [{ LINK: '/', HTML: 'h' }] }],
      ['ignored attach/html-hides-preview at [0].LINK.PREVIEW'],
    ],
    [
      'a size means nothing without a preview',
      { LINK: { LINK: '/', WIDTH: 5 } },
      [{ LINK: [{ LINK: '/' }] }],
      ['ignored attach/size-without-preview at [0].LINK.WIDTH'],
    ],
    [
      'a rich link has one of two pictures',
      { RICH_LINK: { LINK: '/', PREVIEW: '/p', EXTRA_IMAGE: '/e' } },
      [{ RICH_LINK: [{ LINK: '/', PREVIEW: '/p', PREVIEW_SIZE: { HEIGHT: 0, WIDTH: 0 } }] }],
      ['ignored attach/preview-hides-image at [0].RICH_LINK.EXTRA_IMAGE'],
    ],
    ['a file needs an address', { FILE: { NAME: 'a' } }, [], ['dropped url/missing at [0].FILE.LINK']],
    ['a list can be empty', { FILE: [] }, [], ['ignored attach/empty-list at [0].FILE']],
    ['what is no object is lost', { FILE: ['/x'] }, [], ['dropped attach/not-an-object at [0].FILE[0]']],
  ])('%s', (_, block, stored, found) => {
    expect(look(block)).toEqual([stored, found])
  })
})

describe('GRID', () => {
  const row = { DISPLAY: 'BLOCK', NAME: 'a', VALUE: '', COLOR_TOKEN: 'base' }

  test.each<Row>([
    ['a row has a display', { GRID: [{ NAME: 'a' }] }, [{ GRID: [row] }], []],
    [
      'lower case is no display',
      { GRID: [{ NAME: 'a', DISPLAY: 'row' }] },
      [{ GRID: [row] }],
      ['altered field/unknown-word at [0].GRID[0].DISPLAY'],
    ],
    [
      'COLUMN is the old name of ROW',
      { GRID: [{ NAME: 'a', DISPLAY: 'COLUMN' }] },
      [{ GRID: [{ ...row, DISPLAY: 'ROW' }] }],
      ['altered attach/display-alias at [0].GRID[0].DISPLAY'],
    ],
    ['a row without content is lost', { GRID: [{}] }, [], ['dropped attach/row-without-content at [0].GRID[0]']],
    ['unless it is a line', { GRID: [{ DISPLAY: 'LINE' }] }, [{ GRID: [{ ...row, DISPLAY: 'LINE', NAME: '' }] }], []],
    [
      'TABLE is not drawn any more',
      { GRID: [{ DISPLAY: 'TABLE', NAME: 'a' }] },
      [{ GRID: [{ ...row, DISPLAY: 'TABLE' }] }],
      ['ignored attach/display-table at [0].GRID'],
    ],
    [
      'displays can be mixed',
      { GRID: [{ NAME: 'a' }, { NAME: 'a', DISPLAY: 'ROW' }] },
      [{ GRID: [row, { ...row, DISPLAY: 'ROW' }] }],
      ['advice attach/mixed-displays at [0].GRID'],
    ],
    [
      'today a colour needs a token',
      { GRID: [{ NAME: 'a', COLOR: '#fff' }] },
      [{ GRID: [{ ...row, COLOR: '#fff' }] }],
      ['ignored color/without-token at [0].GRID[0].COLOR'],
    ],
  ])('%s', (_, block, stored, found) => {
    expect(look(block)).toEqual([stored, found])
  })

  test.each(['a', 5, true])('%j in place of the list is dropped', value => {
    expect(look({ GRID: value })).toEqual([[], ['dropped attach/not-an-object at [0].GRID']])
  })

  test.each([
    ['a list of texts', { GRID: ['a'] }, 'refused attach/grid-not-a-list at [0].GRID[0]'],
    ['one object in place of the list', { GRID: { NAME: 'a' } }, 'refused attach/grid-not-a-list at [0].GRID.NAME'],
    ['a list as a name', { GRID: [{ NAME: [] }] }, 'refused field/crash at [0].GRID[0].NAME'],
  ])('%s crashes the server', (_, block, found) => {
    expect(storeAttach([block])).toEqual({ verdict: 'CRASH' })
    expect(effects(checkAttach([block]))).toContain(found)
  })
})

describe('DELIMITER', () => {
  test.each<Row>([
    [
      'has a size',
      { DELIMITER: {} },
      [{ DELIMITER: { SIZE: 200 } }],
      ['advice attach/delimiter-empty at [0].DELIMITER'],
    ],
    [
      'of anything',
      { DELIMITER: 'x' },
      [{ DELIMITER: { SIZE: 200 } }],
      ['altered attach/delimiter-not-an-object at [0].DELIMITER'],
    ],
    [
      'of 200 where it was not above 0',
      { DELIMITER: { SIZE: -5 } },
      [{ DELIMITER: { SIZE: 200 } }],
      ['ignored field/not-positive at [0].DELIMITER.SIZE'],
    ],
  ])('%s', (_, block, stored, found) => {
    expect(look(block)).toEqual([stored, found])
  })
})

describe('what is no block', () => {
  test.each<Row>([
    ['a text', 'x', [], ['dropped attach/not-a-block at [0]']],
    ['null', null, [], ['dropped attach/not-a-block at [0]']],
    ['lower case', { message: 'x' }, [], ['dropped attach/unknown-block at [0]']],
    ['HTML', { HTML: 'x' }, [], ['dropped attach/html-block at [0]']],
    ['an attach', { BLOCKS: [{ MESSAGE: 'x' }] }, [], ['dropped attach/nested-attach at [0]']],
    ['null as the value', { MESSAGE: null }, [], ['dropped attach/unknown-block at [0]']],
    [
      'two kinds, of which the first in the order of the server counts',
      { MESSAGE: 'x', LINK: { LINK: '/' } },
      [{ LINK: [{ LINK: '/' }] }],
      ['dropped attach/second-kind at [0].MESSAGE'],
    ],
  ])('%s', (_, block, stored, found) => {
    expect(look(block)).toEqual([stored, found])
  })
})
