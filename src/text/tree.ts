/** A text as the client takes it apart. Offsets count UTF-16 units, `end` is behind the last one, and no character is left out. */
export interface TextTree {
  readonly source: string
  readonly children: readonly TextNode[]
}

/** A piece of a text. Nodes follow one another without a gap; elements nest, but never deeper than the client reads them. */
export type TextNode = Plain | Break | Marker | Stray | Single | Element | Quote

interface Range {
  readonly start: number
  readonly end: number
}

/** Shows as it stands. */
export interface Plain extends Range {
  readonly type: 'text'
}

/** A line break: `\n`, `[br]` or `#BR#`. */
export interface Break extends Range {
  readonly type: 'break'
}

/** Does not show: white space at the ends, the `>>` of a quote's further lines, the header of a quote, a break behind a code. */
export interface Marker extends Range {
  readonly type: 'marker'
}

/** Why a tag is none: it shows as it was typed, but for one that is crossed. */
export type StrayReason =
  /** An opening tag without its closing one. */
  | 'unclosed'
  /** A closing tag without its opening one. */
  | 'unopened'
  /** A pair that begins in another and ends outside of it; browsers guess what it covers. */
  | 'crossed'
  /** A pair inside of too many others. */
  | 'too-deep'
  /** A tag with a value that the client does not take. */
  | 'bad-value'
  /** A tag or a break in a mention, a command or a date: it shows as the client's HTML. */
  | 'in-label'
  /** A tag that the client does not know. */
  | 'unknown'

export interface Stray extends Range {
  readonly type: 'stray'
  readonly reason: StrayReason
  /** The tag's name in lower case, without its slash. */
  readonly name: string
}

/** `img` and `timestamp` show in newer clients alone. */
export type SingleName = 'icon' | 'disk' | 'rating' | 'like' | 'dislike' | 'img' | 'timestamp'

/** A code without content of its own. */
export interface Single extends Range {
  readonly type: 'single'
  readonly name: SingleName
  /** An address, an id, stars or seconds. */
  readonly value?: string
}

/** `me` and `loud` are `/me` and `/loud` with all the text behind; `pch` shows nothing of what it holds. */
export type ElementName =
  | ('b' | 'i' | 'u' | 's' | 'size' | 'color' | 'me' | 'loud' | 'pch')
  | ('url' | 'user' | 'chat' | 'context' | 'put' | 'send' | 'call' | 'code' | 'date')

interface Pair extends Range {
  /** The end of the opening tag. */
  readonly openEnd: number
  /** The start of the closing tag. */
  readonly closeStart: number
  readonly children: readonly TextNode[]
}

/** A code with content. */
export interface Element extends Pair {
  readonly type: 'element'
  readonly name: ElementName
  /** What stands behind the `=` of the opening tag, as it was typed. */
  readonly value?: string
}

/** Lines with `>>` in front, the first of which is the opening tag; or what stands between two rows of 54 dashes. */
export interface Quote extends Pair {
  readonly type: 'quote'
  readonly form: 'arrows' | 'dashes'
}
