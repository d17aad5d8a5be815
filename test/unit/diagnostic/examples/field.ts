import { type CodeOf, type Examples, inAttach, inKeyboard } from '../example.js'

const open = { TEXT: 'Open', LINK: '/crm/', DISPLAY: 'LINE' }

/** What can be wrong with a field, a key, an address or a colour, wherever it stands. */
export const fieldExamples: Examples<CodeOf<'field' | 'key' | 'url' | 'color'>> = {
  'field/crash': inAttach([{ USER: { NAME: ['Mantis'] } }], [0, 'USER', 'NAME'], {
    also: ['attach/user-without-name'],
  }),
  'field/cast': inAttach([{ MESSAGE: 142 }], [0, 'MESSAGE']),
  'field/not-yes-or-no': inKeyboard([{ ...open, DISABLED: true }], [0, 'DISABLED']),
  'field/unknown-word': inKeyboard([{ ...open, DISPLAY: 'Line' }], [0, 'DISPLAY']),
  'field/not-positive': inKeyboard([{ ...open, WIDTH: 0 }], [0, 'WIDTH']),
  'field/number-cast': inKeyboard([{ ...open, WIDTH: '120px' }], [0, 'WIDTH']),

  'key/case': inKeyboard([{ ...open, Width: 120 }], [0, 'Width']),
  'key/misspelt': inKeyboard([{ ...open, WIDTHS: 120 }], [0, 'WIDTHS']),
  'key/unknown': inKeyboard([{ ...open, ICON: 'star' }], [0, 'ICON']),

  'url/empty': inAttach([{ USER: { NAME: 'Mantis', AVATAR: '' } }], [0, 'USER', 'AVATAR']),
  'url/space': inAttach([{ USER: { NAME: 'Mantis', AVATAR: ' /m.png' } }], [0, 'USER', 'AVATAR']),
  'url/case': inAttach([{ USER: { NAME: 'Mantis', LINK: 'HTTPS://example.com/' } }], [0, 'USER', 'LINK']),
  'url/fragment': inAttach([{ USER: { NAME: 'Mantis', LINK: '#' } }], [0, 'USER', 'LINK']),
  'url/scheme': inAttach([{ USER: { NAME: 'Mantis', LINK: 'mailto:m@example.com' } }], [0, 'USER', 'LINK']),
  'url/relative': inAttach([{ USER: { NAME: 'Mantis', AVATAR: 'm.png' } }], [0, 'USER', 'AVATAR']),
  'url/missing': inAttach([{ IMAGE: { NAME: 'Chart' } }], [0, 'IMAGE', 'LINK'], { also: ['part/nothing-left'] }),

  'color/not-hex': inKeyboard([{ ...open, BG_COLOR: '#016e8732' }], [0, 'BG_COLOR']),
  'color/random': inAttach({ BLOCKS: [{ MESSAGE: 'Hello' }], COLOR: 'red' }, ['COLOR']),
  'color/unknown-token': inKeyboard([{ ...open, BG_COLOR_TOKEN: 'primery' }], [0, 'BG_COLOR_TOKEN']),
  'color/without-token': inKeyboard([{ ...open, BG_COLOR: '#29619b' }], [0, 'BG_COLOR']),
}
