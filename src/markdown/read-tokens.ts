import type { Token } from 'markdown-it'
import { HtmlDocument } from '../html/html-document.js'
import type { Traits } from '../markup/document.js'
import type { DocumentBuilder } from '../markup/document-builder.js'
import type { Printing } from '../markup/printing.js'
import { MAX_LEVEL } from './nesting.js'

const KINDS = {
  paragraph: 'paragraph',
  heading: 'heading',
  blockquote: 'quote',
  bullet_list: 'list',
  ordered_list: 'list',
  list_item: 'item',
  table: 'table',
  tr: 'row',
  th: 'cell',
  td: 'cell',
  strong: 'bold',
  em: 'italic',
  s: 'strike',
  link: 'link',
} as const
const KIND_OF = new Map(Object.entries(KINDS))
const TASK = /^\[([ xX])\](?=\s|$)/

/** Builds a document of what the parser of Markdown has found. */
export class TokenReader {
  readonly #builder: DocumentBuilder
  readonly #printing: Printing
  readonly #html: HtmlDocument

  constructor(builder: DocumentBuilder, printing: Printing) {
    this.#builder = builder
    this.#printing = printing
    this.#html = new HtmlDocument(builder, printing, { showsUnknown: true })
  }

  readBlocks(tokens: readonly Token[]): void {
    for (const [index, token] of tokens.entries()) {
      if (token.map !== null) this.#builder.line = token.map[0] + 1
      if (token.level >= MAX_LEVEL && token.type === 'paragraph_open') {
        this.#printing.report('markup/too-deep', this.#builder.line, { maxDepth: MAX_LEVEL })
      }
      if (token.type === 'inline') {
        this.#readInline(token.children ?? [], tokens[index - 2]?.type === 'list_item_open')
      } else this.#read(token)
    }
  }

  #readInline(children: readonly Token[], isItem: boolean): void {
    const [first] = children
    const task = isItem && first?.type === 'text' ? TASK.exec(first.content) : null
    const item = task === null ? undefined : this.#builder.innermost(new Set(['list_item']))
    if (item !== undefined) item.checked = task?.[1] !== ' '
    for (const child of children) {
      if (child === first && item !== undefined) this.#builder.text(child.content.slice(3))
      else this.#read(child)
    }
    this.#html.endHidden()
  }

  #read(token: Token): void {
    const name = token.type.replace(/_(?:open|close)$/, '')
    const kind = KIND_OF.get(name)
    if (kind !== undefined && token.nesting === 1) this.#builder.open(name, kind, traitsOf(name, token))
    else if (kind !== undefined && token.nesting === -1) this.#builder.close(name)
    else this.#readLeaf(token)
  }

  #readLeaf(token: Token): void {
    const { type, content } = token
    const builder = this.#builder
    if (type === 'html_block' || type === 'html_inline') {
      this.#html.read(content, builder.line)
      if (type === 'html_block') this.#html.endHidden()
    } else if (type === 'softbreak' || type === 'hardbreak') {
      builder.add('break')
      builder.line++
    } else if (this.#html.isHidden) return
    else if (type === 'fence' || type === 'code_block') builder.add('code', {}, [content])
    else if (type === 'hr') builder.add('rule')
    else if (type === 'code_inline') builder.add('literal', {}, [content])
    else if (type === 'image') builder.add('image', { address: String(token.attrGet('src') ?? '') }, [altOf(token)])
    else builder.text(content)
  }
}

function traitsOf(name: string, token: Token): Traits {
  if (name === 'link') return { address: String(token.attrGet('href') ?? '') }
  if (name === 'heading') return { number: Number(token.tag.slice(1)) }
  if (name === 'ordered_list') return { number: Number(token.attrGet('start') ?? 1) }
  if (name !== 'th' && name !== 'td') return {}
  const align = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  const isHead = name === 'th'
  return align === 'left' || align === 'center' || align === 'right' ? { isHead, align } : { isHead }
}

// The words of the description: its styles cannot be shown.
function altOf({ children, content }: Token): string {
  return children === null ? content : children.map(altOf).join('')
}
