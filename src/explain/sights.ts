import { quote } from '../diagnostic/quote.js'
import type { Params } from '../diagnostic/trace.js'
import { type Data, isArray, isSet } from '../php/data.js'
import type { Sketch } from './element.js'
import type { Sight } from './explain-language.js'

/** A piece of what a client shows, with its figures. */
export type Seen = readonly [sight: Sight, figures?: Params]

/** What each client shows of an element. */
export interface Sights {
  readonly web: readonly Seen[]
  readonly oldWeb: readonly Seen[]
  readonly mobile: readonly Seen[]
}

type Stored = Readonly<Record<string, Data>>
type Look = (stored: Stored, sketch: Sketch) => Sights

const NOTHING: readonly Seen[] = [['nothing']]
const UNKNOWN: readonly Seen[] = [['unknown']]

/** What is known of how the clients show what the server stores; nothing for what is not shown as such. */
export function sightsOf(sketch: Sketch): Sights | undefined {
  const { kind, stored, fate } = sketch
  if (sketch.clears) return everywhere('cleared')
  if (fate === 'dropped' || fate === 'refused' || stored === undefined) return undefined
  const look = LOOKS[kind]
  return look?.(isArray(stored) ? stored : {}, sketch)
}

function everywhere(sight: Sight): Sights {
  return { web: [[sight]], oldWeb: [[sight]], mobile: [[sight]] }
}

const BAR: Readonly<Record<string, string>> = {
  base: '#00ace3',
  primary: '#008dba',
  secondary: 'rgba(82,92,105,.2)',
  alert: '#ff5752',
}

const VALUE: Readonly<Record<string, string>> = { ...BAR, secondary: 'rgba(82,92,105,.7)' }

const BUTTON: Readonly<Record<string, readonly [background: string, text: string]>> = {
  base: ['rgba(255,255,255,.7)', '#525c69'],
  secondary: ['rgba(255,255,255,.94)', '#00ace3'],
  primary: ['#00ace3', '#ffffff'],
  alert: ['#ff5752', '#ffffff'],
}

const ROWS: Readonly<Record<string, Sight>> = { BLOCK: 'rowBlock', LINE: 'rowLine', ROW: 'rowRow' }

function wordOf(value: Data | undefined): string {
  return typeof value === 'string' ? value : ''
}

const LOOKS: Readonly<Partial<Record<Sketch['kind'], Look>>> = {
  text: (_, { stored }) => everywhere(stored === '' ? 'deleted' : 'text'),

  attach({ COLOR, COLOR_TOKEN }) {
    const token = wordOf(COLOR_TOKEN)
    const bar: Seen = ['bar', { token, color: BAR[token] ?? '' }]
    const color = wordOf(COLOR)
    const old: Seen =
      color === 'transparent' ? ['barNone'] : color.startsWith('#R') ? ['barChat'] : ['barColor', { color }]
    return { web: [bar], oldWeb: [old], mobile: [bar] }
  },

  user({ LINK, AVATAR, USER_ID, CHAT_ID, BOT_ID, NETWORK_ID }) {
    const hasId = [USER_ID, CHAT_ID, BOT_ID, NETWORK_ID].some(isSet)
    const picture: readonly Seen[] = AVATAR === undefined ? [['user'], ['userIcon']] : [['user']]
    const web: readonly Seen[] = hasId && LINK === undefined ? [...picture, ['idUnread']] : picture
    return { web, oldWeb: hasId ? [['user'], ['idOpens']] : [['user']], mobile: UNKNOWN }
  },

  link({ DESC, HTML, PREVIEW }, { path }) {
    const seen: Seen[] = [['link']]
    if (isSet(DESC) || isSet(HTML)) seen.push(['linkText'])
    if (isSet(PREVIEW)) seen.push(['linkPicture'])
    const isLater =
      typeof path[path.length - 1] === 'number' && Number(path[path.length - 1]) > 0 && path.at(-2) === 'LINK'
    return { web: seen, oldWeb: seen, mobile: isLater ? [['nothing'], ['linkFirst']] : UNKNOWN }
  },

  richLink: () => ({ web: [['richLink']], oldWeb: UNKNOWN, mobile: UNKNOWN }),
  message: () => ({ web: [['message']], oldWeb: [['message']], mobile: UNKNOWN }),

  row({ DISPLAY, COLOR, COLOR_TOKEN }) {
    const sight = ROWS[wordOf(DISPLAY)]
    const token = wordOf(COLOR_TOKEN)
    const value: readonly Seen[] = token === 'base' ? [] : [['valueColor', { color: VALUE[token] ?? '' }]]
    const oldValue: readonly Seen[] = typeof COLOR === 'string' ? [['valueColor', { color: COLOR }]] : []
    return {
      web: sight === undefined ? NOTHING : [[sight], ...value],
      oldWeb: [[sight ?? 'rowRow'], ...oldValue],
      mobile: [['rowBlock'], ...value],
    }
  },

  image: () => ({ web: [['image']], oldWeb: UNKNOWN, mobile: UNKNOWN }),
  file: () => ({ web: [['file']], oldWeb: [['fileOld']], mobile: UNKNOWN }),

  delimiter({ SIZE, COLOR }) {
    const size = Number(SIZE)
    const line = (color: string): Seen => ['delimiter', { size, color: wordOf(COLOR) || color }]
    return { web: [line('#cccccc')], oldWeb: [line('#c6c6c6')], mobile: [['delimiterPlain']] }
  },

  button({ DISPLAY, WIDTH, CONTEXT, DISABLED, BG_COLOR, TEXT_COLOR, BG_COLOR_TOKEN }) {
    const token = wordOf(BG_COLOR_TOKEN)
    const [background = '', text = ''] = BUTTON[token] ?? []
    const pale: readonly Seen[] = DISABLED === 'Y' ? [['disabled']] : []
    const shape: Seen =
      typeof WIDTH === 'number'
        ? ['buttonWidth', { width: WIDTH }]
        : DISPLAY === 'LINE'
          ? ['buttonLine']
          : ['buttonBlock']
    const colors = [BG_COLOR, TEXT_COLOR].filter(color => typeof color === 'string').join(', ')
    const oldColors: readonly Seen[] = colors === '' ? [] : [['buttonOldColor', { colors }]]
    return {
      web: CONTEXT === 'MOBILE' ? NOTHING : [shape, ['buttonColor', { background, text, token }], ...pale],
      oldWeb: [shape, ...oldColors, ...pale],
      mobile: CONTEXT === 'DESKTOP' ? NOTHING : [['buttonToken', { token }]],
    }
  },

  newLine: (_, { isIdle }) => everywhere(isIdle ? 'idleNewLine' : 'newLine'),
  item: ({ CONTEXT, DISABLED }) => {
    const entry: readonly Seen[] = DISABLED === 'Y' ? [['item'], ['disabled']] : [['item']]
    return { web: NOTHING, oldWeb: CONTEXT === 'MOBILE' ? NOTHING : entry, mobile: UNKNOWN }
  },
}

/** A text of a message as it can stand in a sentence. */
export function shownValue(value: unknown): string {
  return typeof value === 'string' && /^[\w./:#?&=+-]{1,80}$/.test(value) ? value : quote(value)
}
