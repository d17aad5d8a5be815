import { attach, keyboard, type Message, menu, message } from '../src/index.js'
import type { PreviewOptions } from '../src/preview.js'

/** Something to see: messages that show one thing each. */
export interface Sample {
  /** Its anchor, and the name of its approved picture. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly messages: readonly Message[]
  readonly looks?: readonly PreviewOptions[]
}

const WEB: PreviewOptions = { client: 'web' }
const LINK = 'https://example.com/142'
const GREY = '#c6c6c6'
const TOKENS = ['base', 'primary', 'secondary', 'alert'] as const
const line = { display: 'line' } as const

const taskCard = message('[b]Task 142[/b] is free to take')
  .attach(
    attach({ colorToken: 'primary' })
      .user({ name: 'Tracker', link: LINK })
      .link({ name: 'Needs structured blocks', link: LINK })
      .delimiter({ size: 200, color: GREY })
      .grid('line', rows => rows.add('Project', 'BUGS', { width: 100 }).add('Category', 'im', { width: 100 }))
      .grid('block', rows => rows.add('Summary', 'Lists of changes are hard to read as plain text'))
      .delimiter({ size: 200, color: GREY })
      .grid('row', rows =>
        rows
          .add('Assigned to', 'N N', { width: 100 })
          .add('Deadline', '04.11.2015 17:50:43', { width: 100, colorToken: 'alert' }),
      ),
  )
  .keyboard(
    keyboard()
      .command('Take it', 'take', { ...line, params: '142', colorToken: 'primary' })
      .command('Put off', 'put-off', { ...line, params: '142' })
      .row()
      .link('Open the task', LINK, line)
      .put('Ask for help', '/help 142', { ...line, colorToken: 'secondary' }),
  )

/** All that the gallery shows, in its order. */
export const samples: readonly Sample[] = [
  {
    id: 'task-card',
    title: 'A whole message',
    about: 'The task card of the Bitrix24 docs: text, attach and keyboard.',
    messages: [taskCard],
  },
  {
    id: 'dark',
    title: 'Dark',
    about: 'The theme `dark`, which is ours: the dark themes of the clients are not known.',
    messages: [taskCard],
    looks: [
      { client: 'web', theme: 'dark' },
      { client: 'legacy', theme: 'dark' },
      { client: 'mobile', theme: 'dark' },
    ],
  },
  {
    id: 'text',
    title: 'Text',
    about: 'BB codes, quotes and code.',
    messages: [
      message(
        '[b]bold[/b] [i]italic[/i] [u]underlined[/u] [s]struck[/s] [size=20]large[/size] [color=#c22]red[/color][br]' +
          `[url=${LINK}]a link[/url], [user=5]Ann[/user], [send=yes]send yes[/send], [put=/help]put /help[/put][br]` +
          '>>a quoted line[br][code]if (late) {[br]    remind()[br]}[/code]after the code',
      ),
    ],
  },
  {
    id: 'tokens',
    title: 'Colour tokens of an attach',
    about: 'base, primary, secondary, alert. The old client knows no tokens and paints by COLOR.',
    messages: [
      ...TOKENS.map(colorToken => message().attach(attach({ colorToken }).message(colorToken))),
      message().attach(attach({ color: '#29b36b' }).message('COLOR #29b36b, for the old client')),
    ],
  },
  {
    id: 'user',
    title: 'USER',
    about: 'With and without an address and a picture.',
    messages: [
      message().attach(
        attach().user([
          { name: 'Ann, with an address', link: LINK },
          { name: 'Bob, whom the old client opens', userId: 5 },
          { name: 'Cid, with a picture', avatar: 'https://example.com/c.png' },
        ]),
      ),
    ],
  },
  {
    id: 'link',
    title: 'LINK',
    about: 'With a text, with a picture, and to a user.',
    messages: [
      message().attach(
        attach()
          .link({ name: 'With a text', link: LINK, desc: 'What [b]stands[/b] there' })
          .link({ name: 'With a picture', link: LINK, preview: 'https://example.com/p.png', width: 240, height: 120 })
          .link({ name: 'To a user', userId: 5 }),
      ),
    ],
  },
  {
    id: 'rich-link',
    title: 'RICH_LINK',
    about: 'A page with its title, text and picture.',
    messages: [
      message().attach(
        attach().richLink({
          name: 'Structured blocks',
          link: LINK,
          desc: 'Plain text about the page',
          preview: 'https://example.com/p.png',
        }),
      ),
    ],
  },
  {
    id: 'message',
    title: 'MESSAGE',
    about: 'Text within an attach, with BB codes.',
    messages: [message().attach(attach().message('Text with [b]bold[/b] words').message('A second block'))],
  },
  {
    id: 'grid-block',
    title: 'GRID as BLOCK',
    about: 'The name above the value.',
    messages: [
      message().attach(
        attach().grid('block', rows => rows.add('Summary', 'The value below its name').add('State', 'In progress')),
      ),
    ],
  },
  {
    id: 'grid-line',
    title: 'GRID as LINE',
    about: 'The name above the value, and the next beside it. The app draws every grid as BLOCK.',
    messages: [
      message().attach(
        attach().grid('line', rows =>
          rows.add('Project', 'BUGS', { width: 120 }).add('Category', 'im', { width: 120 }).add('Priority', 'High'),
        ),
      ),
    ],
  },
  {
    id: 'grid-row',
    title: 'GRID as ROW',
    about: 'The name beside the value, in columns of one width, in the tokens of values.',
    messages: [
      message().attach(
        attach().grid('row', rows =>
          TOKENS.reduce(
            (all, colorToken) => all.add(`Row, ${colorToken}`, 'Value', { width: 140, colorToken }),
            rows.add('With a link', 'Open', { width: 140, link: LINK }),
          ),
        ),
      ),
    ],
  },
  {
    id: 'image',
    title: 'IMAGE',
    about: 'Pictures of one block stand side by side; one of no size is a square.',
    messages: [
      message().attach(
        attach().image([
          { link: 'https://example.com/one.png', width: 120, height: 90 },
          { link: 'https://example.com/two.png', width: 120, height: 120 },
        ]),
      ),
      message().attach(attach().image({ link: 'https://example.com/three.png', name: 'Of no size' })),
    ],
  },
  {
    id: 'file',
    title: 'FILE',
    about: 'The icon by the extension, the size in whole units. The old client has a second link to fetch it.',
    messages: [
      message().attach(
        attach().file([
          { name: 'report.pdf', link: 'https://example.com/report.pdf', size: 123_456 },
          { name: 'table.xls', link: 'https://example.com/table.xls', size: 900 },
        ]),
      ),
    ],
  },
  {
    id: 'delimiter',
    title: 'DELIMITER',
    about: 'Of 200 px unless told; the app ignores size and colour.',
    messages: [
      message().attach(
        attach()
          .message('Above')
          .delimiter()
          .message('Between')
          .delimiter({ size: 320, color: '#ff5752' })
          .message('Below'),
      ),
    ],
  },
  {
    id: 'buttons',
    title: 'Buttons',
    about: 'The tokens, lines and blocks, widths, a row of its own, disabled, and one that only a computer shows.',
    messages: [
      message('Tokens').keyboard(
        TOKENS.reduce((buttons, colorToken) => buttons.put(colorToken, 'x', { ...line, colorToken }), keyboard()),
      ),
      message('Displays').keyboard(
        keyboard()
          .link('A block', LINK)
          .put('A wide block', 'x', { width: 320 })
          .put('A line', 'x', line)
          .put('a wide line', 'x', { ...line, width: 180 })
          .row()
          .put('after a new line', 'x', line)
          .put('disabled', 'x', { ...line, disabled: true, colorToken: 'primary' })
          .put('on computers', 'x', { ...line, context: 'desktop' }),
      ),
      message('COLORS of the old client').keyboard(
        keyboard().put('Painted', 'x', { ...line, bgColor: '#29619b', textColor: '#ffffff' }),
      ),
    ],
  },
  {
    id: 'menu',
    title: 'MENU',
    about: 'Only the old client shows it.',
    messages: [message('With a menu').menu(menu().send('Done', 'done').link('Open', LINK).copy('Copy', '142'))],
    looks: [{ client: 'legacy' }, { client: 'web', marks: true }],
  },
  {
    id: 'marks',
    title: 'What gets lost',
    about: 'With `marks`: what the server drops, and what this client leaves out.',
    messages: [
      message('Look below')
        .attach(attach().grid('table', [{ name: 'Name', value: 'Value' }]))
        .keyboard(
          keyboard()
            .link('Open', LINK, line)
            .raw({ TEXT: 'Without an action' })
            .put('In the app', 'x', { context: 'mobile' }),
        ),
    ],
    looks: [{ client: 'web', marks: true }, WEB],
  },
]
