import { dropFirstPair } from '../../src/text/drop-first-pair.js'
import type { Mark } from '../../src/text/mark.js'
import type { Element, Quote, Stray, TextNode, TextTree } from '../../src/text/tree.js'

/** What a reader sees by the tree alone: told independently of the client's HTML, to be compared with it. */
export function treeShown(tree: TextTree): { readonly visible: string; readonly marks: readonly Mark[] } {
  const reader = new TreeReader(tree.source)
  reader.read(tree.children, 'text')
  return { visible: reader.visible, marks: reader.marks.map(toMark => toMark()) }
}

/**
 * Whether the tree cannot tell all that shows: pairs that cross, the HTML of some codes in a mention, code in a command,
 * what a reader sees of a place where he is not, and more than three of one style in one another, of which a browser
 * remembers three.
 */
export function isGuess({ source, children }: TextTree): boolean {
  const isOdd = (node: TextNode, isSettled: boolean): boolean => {
    if (node.type === 'stray')
      return node.reason === 'crossed' || (node.reason === 'in-label' && !isTold(node, isSettled))
    if (!('children' in node)) return false
    const typed = source.slice(node.start, node.end)
    if (node.type === 'element') {
      const { name, openEnd, closeStart } = node
      if ((name === 'put' || name === 'send') && /\[\/?code]/i.test(typed)) return true
      const label = source.slice(openEnd, closeStart)
      if (name === 'context' && !/^\[context=(?:chat[1-9]|1:|\d+:1\/)/i.test(typed) && /[&<\n[#]/.test(label))
        return true
      if (name === 'url' || name === 'size' || name === 'color') return node.children.some(child => isOdd(child, true))
    }
    return node.children.some(child => isOdd(child, isSettled))
  }
  return children.some(child => isOdd(child, false)) || STYLES.some(style => depthOf(style, children) > 3)
}

const STYLES = ['b', 'i', 'u', 's'] as const

function depthOf(style: (typeof STYLES)[number], nodes: readonly TextNode[]): number {
  const depths = nodes.map(node => {
    if (!('children' in node)) return 0
    return depthOf(style, node.children) + (node.type === 'element' && node.name === style ? 1 : 0)
  })
  return Math.max(0, ...depths)
}

const TOLD = new Set(['b', 'i', 'u', 's', 'rating', 'like', 'dislike'])

function isTold({ name }: Stray, isSettled: boolean): boolean {
  return TOLD.has(name) || (name === 'br' && !isSettled)
}

type Room = 'text' | 'label' | 'raw-label'

class TreeReader {
  visible = ''
  readonly marks: (() => Mark)[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  read(nodes: readonly TextNode[], room: Room): void {
    for (const node of nodes) this.#readNode(node, room)
  }

  #readNode(node: TextNode, room: Room): void {
    if (node.type === 'stray' && node.reason === 'in-label') this.visible += this.#html(node)
    else if (node.type === 'text' || node.type === 'stray') this.visible += this.#typed(node.start, node.end, room)
    else if (node.type === 'break') this.visible += '\n'
    else if (node.type === 'quote') this.#readQuote(node, room)
    else if (node.type === 'element') this.#readElement(node, room)
    else if (node.type === 'single') {
      if (node.name === 'img' || node.name === 'timestamp') this.visible += this.#typed(node.start, node.end, room)
      else if (node.name === 'disk') this.visible += '[IM_PARSER_ICON_TYPE_FILE]'
      else if (node.name === 'icon') this.#mark(['image', node.value ?? ''])
      else this.#mark(node.value === undefined ? [node.name] : [node.name, node.value])
    }
  }

  #typed(start: number, end: number, room: Room): string {
    const text = this.#source.slice(start, end).replaceAll('\0', '')
    if (room === 'text') return text.replace(/ {4}|\t/g, '\u00a0'.repeat(4))
    const label = room === 'label' ? text : text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
    return label.replace(/ {4}|\t/g, '&nbsp;'.repeat(4))
  }

  // What was read before the label shows as the HTML that it has become.
  #html({ name, start, end }: Stray): string {
    const tag = this.#source.slice(start, end)
    const value = tag.slice(tag.indexOf('=') + 1, -1)
    const isClosing = tag[1] === '/'
    switch (name) {
      case 'br':
        return '<br />'
      case 'rating':
        return `<span class="bx-im-lines-vote-rating" title="${value}"></span>`
      case 'like':
      case 'dislike':
        return `<span class="bx-im-lines-vote-${name}" title="IM_PARSER_LINES_RATING_${name.toUpperCase()}"></span>`
      default:
        return isClosing ? `</${name}>` : `<${name}>`
    }
  }

  #mark(mark: readonly [Mark[0], string?], inner: () => void = () => {}): void {
    const start = this.visible.length
    const at = this.marks.length
    this.marks.push(() => [mark[0], ''])
    inner()
    const end = this.visible.length
    this.marks[at] = () => {
      const covered = this.visible.slice(start, end)
      return mark[1] === undefined ? [mark[0], covered] : [mark[0], mark[1], covered]
    }
  }

  #readQuote({ form, openEnd, children }: Quote, room: Room): void {
    const header = children.find(child => child.type === 'marker' && child.start === openEnd)
    const said = form === 'dashes' && header !== undefined ? this.#source.slice(header.start, header.end) : ''
    const [, name = '', time = '', context = ''] = /^([^[]+)\[([^\]]+)](?: #(\S+))?/.exec(said) ?? []
    this.#mark(['quote', `${name.trim()}|${time}|${context}`], () => this.read(children, room))
  }

  #readElement(node: Element, room: Room): unknown {
    const { name, value = '', children, start, openEnd, closeStart, end } = node
    const label = (kind: Mark[0], target: string, empty: string, labelRoom: Room = 'label') =>
      this.#mark([kind, target], () => {
        if (openEnd === closeStart) this.visible += empty
        this.read(children, labelRoom)
      })
    const inner = () => this.read(children, room)
    switch (name) {
      case 'b':
      case 'i':
      case 'u':
      case 's':
        return this.#mark([name], inner)
      case 'code':
        return this.#mark([name], () => this.read(children, 'text'))
      case 'me':
        return this.#mark(['i'], inner)
      case 'loud':
        return this.#mark(['size', '20'], inner)
      case 'size':
        return this.#mark(['size', String(sizePx(value))], inner)
      case 'color':
        return this.#mark(['color', (value.length === 4 ? value.replace(/[^#]/g, '$&$&') : value).toLowerCase()], inner)
      case 'pch':
        return
      case 'url':
        return this.#readLink(node, room)
      case 'user':
        if (value === 'all') {
          this.visible += this.#typed(start, openEnd, room)
          inner()
          this.visible += this.#typed(closeStart, end, room)
          return
        }
        if (Number(value) === 0) return inner()
        return label(
          'user',
          value,
          `User ${value}`,
          / replace]$/i.test(this.#source.slice(start, openEnd)) ? 'raw-label' : 'label',
        )
      case 'chat': {
        const line = /^imol\|(\d+)/i.exec(value)
        if (line) return label('lines', `imol|${line[1]}`, `Chat ${line[1]}`)
        return label('chat', `chat${value}`, `Chat ${value}`)
      }
      case 'context': {
        const [, chat, one, other, message] = /^(?:(chat\d+)|(\d+):(\d+))\/(\d+)/i.exec(value) ?? []
        const dialog = chat ?? (one === '1' ? other : other === '1' ? one : undefined)
        if (openEnd === closeStart) return
        if (dialog === undefined || dialog === 'chat0') return this.read(children, 'text')
        return label('context', `${dialog}/${message}`, '')
      }
      case 'call':
        return label('call', value, '')
      case 'date':
        return this.#mark(['date', value], () => this.read(children, 'raw-label'))
      case 'put':
      case 'send':
        return this.#readCommand(node, name)
    }
  }

  #readLink({ value, openEnd, closeStart, children }: Element, room: Room): void {
    const inner = this.#source.slice(openEnd, closeStart)
    const address = value ?? inner
    if (!/^(?:\/|(?:https?|ftp|file):\/\/|(?:tel|callto|mailto|skype|viber):)/i.test(address)) {
      this.read(children, room)
      return
    }
    const isImage =
      /^https?:\/\/\S+$/i.test(inner) &&
      children.every(({ type }) => type === 'text' || type === 'stray') &&
      /\.(?:jpg|jpeg|png|gif|webp)(?:\?|$)/i.test(inner) &&
      !/\/docs\/pub\/|logout=yes/i.test(inner)
    this.#mark(['link', address], () => (isImage ? this.#mark(['image', inner]) : this.read(children, room)))
  }

  #readCommand({ value, openEnd, closeStart, children }: Element, kind: 'put' | 'send'): void {
    // The first break is sent as one, and any other as the client has written it.
    const sent = (value ?? this.#source.slice(openEnd, closeStart))
      .replace(/ {4}|\t/g, '&nbsp;'.repeat(4))
      .replace(/\n|\[br]|#BR#/gi, '<br />')
      .replace('<br />', '\n')
    if (openEnd === closeStart) {
      const shown = sent.replace('\n', '<br />')
      const label = dropFirstPair(kind === 'put' ? dropFirstPair(shown, '<', '>') : shown, '[', ']')
      if (label.trim() !== '')
        this.#mark([kind, sent], () => {
          this.visible += label
        })
      return
    }
    const before = { visible: this.visible, marks: this.marks.length }
    this.#mark([kind, sent], () => this.read(children, 'label'))
    if (this.visible.slice(before.visible.length).trim() !== '' || this.marks.length > before.marks + 1) return
    this.visible = before.visible
    this.marks.length = before.marks
  }
}

function sizePx(value: string): number {
  return Math.min(30, Math.max(8, Number.parseInt(value, 10)))
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
}
