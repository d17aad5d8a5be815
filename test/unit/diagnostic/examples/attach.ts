import { type CodeOf, type Examples, inAttach } from '../example.js'

const rich = { NAME: 'Order', LINK: '/crm/' }
const nothingLeft = { also: ['part/nothing-left'] } as const

export const attachExamples: Examples<CodeOf<'attach'>> = {
  'attach/not-a-block': inAttach(['Hello'], [0], nothingLeft),
  'attach/unknown-block': inAttach([{ TABLE: [] }], [0], nothingLeft),
  'attach/html-block': inAttach([{ HTML: '<b>Hello</b>' }], [0], nothingLeft),
  'attach/nested-attach': inAttach([{ BLOCKS: [{ MESSAGE: 'Hello' }] }], [0], nothingLeft),
  'attach/second-kind': inAttach([{ USER: { NAME: 'Mantis' }, MESSAGE: 'Hello' }], [0, 'MESSAGE']),
  'attach/not-an-object': inAttach([{ USER: 'Mantis' }], [0, 'USER'], nothingLeft),
  'attach/empty-list': inAttach([{ IMAGE: [] }], [0, 'IMAGE'], nothingLeft),
  'attach/backslash': inAttach([{ MESSAGE: 'C:\\new' }], [0, 'MESSAGE']),
  'attach/id': inAttach({ ID: 1, BLOCKS: [{ MESSAGE: 'Hello' }] }, ['ID']),
  'attach/network-id': inAttach([{ USER: { NAME: 'Mantis', NETWORK_ID: 'u4x' } }], [0, 'USER', 'NETWORK_ID']),
  'attach/user-without-name': inAttach([{ USER: { NAME: ' ' } }], [0, 'USER', 'NAME'], nothingLeft),
  'attach/second-target': inAttach([{ USER: { NAME: 'Mantis', USER_ID: 5, LINK: '/crm/' } }], [0, 'USER', 'LINK']),
  'attach/id-without-name': inAttach([{ LINK: { LINK: '/crm/', USER_ID: 5 } }], [0, 'LINK', 'USER_ID']),
  'attach/html-hides-preview': inAttach(
    [{ LINK: { LINK: '/crm/', HTML: 'Order', PREVIEW: '/m.png' } }],
    [0, 'LINK', 'PREVIEW'],
  ),
  'attach/preview-hides-image': inAttach(
    [{ RICH_LINK: { ...rich, PREVIEW: '/m.png', EXTRA_IMAGE: '/n.png' } }],
    [0, 'RICH_LINK', 'EXTRA_IMAGE'],
  ),
  'attach/size-without-preview': inAttach([{ LINK: { LINK: '/crm/', WIDTH: 100 } }], [0, 'LINK', 'WIDTH']),
  'attach/preview-size-not-a-number': inAttach(
    [{ RICH_LINK: { ...rich, PREVIEW: '/m.png', PREVIEW_SIZE: { WIDTH: '100px', HEIGHT: 80 } } }],
    [0, 'RICH_LINK', 'PREVIEW_SIZE', 'WIDTH'],
  ),
  'attach/message-without-text': inAttach([{ MESSAGE: ' ' }], [0, 'MESSAGE'], nothingLeft),
  'attach/grid-not-a-list': inAttach([{ GRID: { NAME: 'Priority' } }], [0, 'GRID', 'NAME']),
  'attach/row-without-content': inAttach([{ GRID: [{ DISPLAY: 'ROW' }] }], [0, 'GRID', 0], nothingLeft),
  'attach/display-alias': inAttach([{ GRID: [{ NAME: 'Priority', DISPLAY: 'COLUMN' }] }], [0, 'GRID', 0, 'DISPLAY']),
  'attach/display-table': inAttach([{ GRID: [{ NAME: 'Priority', DISPLAY: 'TABLE' }] }], [0, 'GRID']),
  'attach/mixed-displays': inAttach(
    [
      {
        GRID: [
          { NAME: 'Priority', DISPLAY: 'ROW' },
          { NAME: 'Category', DISPLAY: 'LINE' },
        ],
      },
    ],
    [0, 'GRID'],
  ),
  'attach/delimiter-empty': inAttach([{ DELIMITER: {} }], [0, 'DELIMITER']),
  'attach/delimiter-not-an-object': inAttach([{ DELIMITER: true }], [0, 'DELIMITER']),
}
