import { type Cost, costOf, fits, minus, NO_COST, plus, type Ruler } from './cost.js'
import { cutWord } from './cut-word.js'
import { closing, isIn, type OpenTags, opening, withTag } from './open-tags.js'
import { JOINTS, type Joint, type Token } from './token.js'

/** A piece of a text, well-formed by itself, and where its content stands in the source. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface CutOptions {
  readonly ruler: Ruler
  readonly room: Cost
  /** What stands at the end of a piece that is cut. */
  readonly mark: string
  /** The joints to look for, the best first; those in one group are as good as one another. */
  readonly joints: readonly (readonly Joint[])[]
}

/** A place to go on from. */
interface Place {
  readonly index: number
  readonly offset: number
  readonly open: OpenTags | undefined
}

interface Candidate extends Place {
  readonly used: Cost
}

// How full a piece has to be for a cut at a joint, as a share of the room: fuller ones are cut elsewhere.
const MIN_FILL: Readonly<Record<Joint, number>> = { 'blank line': 0.5, line: 0.5, sentence: 0.5, space: 0.125, seam: 0 }
// What a piece may not begin with if the source does not: a quote, or a command for the whole text.
const COMMAND = /(?:>|&gt;){2}|\/me|\/loud/y
/** U+200B, which no client shows. */
const INVISIBLE = '\u200b'
const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S*$/i
const MAX_ADDRESS_CHARS = 2_000

/** Cuts a text into pieces, one after another, in time that grows with the text alone. */
export class Cutter {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #options: CutOptions
  readonly #markCost: Cost
  #place: Place = { index: 0, offset: 0, open: undefined }

  constructor(text: string, tokens: readonly Token[], options: CutOptions) {
    this.#text = text
    this.#tokens = tokens
    this.#options = options
    // With the space between an address and the mark.
    this.#markCost = options.mark === '' ? NO_COST : costOf(` ${options.mark}`, options.ruler)
    this.#place = this.#skip(this.#place)
  }

  /** Where the rest begins. */
  get rest(): number {
    return this.#place.offset
  }

  get isDone(): boolean {
    return this.#place.index >= this.#tokens.length
  }

  /** The next piece, or nothing where what follows fits into no piece. */
  next(): Piece | undefined {
    const start = this.#place
    const prefix = this.#prefix(start)
    const end = this.#findEnd(start, costOf(prefix, this.#options.ruler))
    if (end === undefined) return undefined
    this.#place = this.#skip(end)
    const content = this.#text.slice(start.offset, end.offset)
    const mark = this.isDone ? '' : this.#markBehind(content)
    return { text: `${prefix}${content}${mark}${closing(end.open)}`, start: start.offset, end: end.offset }
  }

  #markBehind(content: string): string {
    const { mark } = this.#options
    return mark !== '' && ADDRESS_AT_END.test(content.slice(-MAX_ADDRESS_CHARS)) ? ` ${mark}` : mark
  }

  /** What opens again the tags in which a piece begins, and keeps its first word from being read as a command. */
  #prefix({ index, offset, open }: Place): string {
    const tags = opening(open)
    const token = this.#tokens[index]
    if (offset === 0 || (tags !== '' && !tags.endsWith('\n'))) return tags
    if (token?.type !== 'word' && (token?.type !== 'whole' || token.isGlued)) return tags
    COMMAND.lastIndex = offset
    return COMMAND.test(this.#text) ? `${tags}${INVISIBLE}` : tags
  }

  /** Passes over what no piece begins with: white space, tags that end there, and the sign of a quote that goes on. */
  #skip(from: Place): Place {
    let { index, open, offset } = from
    let mayPassGap = true
    for (; ; index++) {
      const token = this.#tokens[index]
      if (token === undefined || offset > token.start) break
      if (token.type === 'close') open = open?.outer
      else if (token.type === 'gap' && mayPassGap) mayPassGap = !isIn(open, 'code')
      else if (!(token.type === 'whole' && token.isGlued && from.offset > 0 && isIn(open, 'arrows'))) break
      offset = token.end
    }
    return { index, offset, open }
  }

  /** Where the piece ends that begins at a place, its opening tags having taken `used`; nothing where none fits. */
  #findEnd(start: Place, used: Cost): Place | undefined {
    const { room } = this.#options
    const last = new Map<Joint, Candidate>()
    let { open } = start
    let taken = used
    let isEmpty = true
    let before: Token | undefined
    for (let index = start.index; index < this.#tokens.length; index++) {
      const token = this.#tokens[index] as Token
      const offset = Math.max(start.offset, token.start)
      const place = { index, offset, open, used: taken }
      const joint = isEmpty ? undefined : jointOf(before, token)
      if (joint !== undefined) last.set(joint, place)
      const left = minus(minus(minus(room, taken), open?.closeCost ?? NO_COST), this.#markCost)
      if (token.type === 'close') {
        taken = plus(taken, open?.tag.closeCost ?? NO_COST)
        open = open?.outer
      } else {
        const cost = this.#costOf(token, offset)
        if (!fits(cost, left)) return this.#choose(last, place, token, left, isEmpty)
        if (token.type === 'open') {
          open = withTag(open, token.tag)
          taken = plus(taken, token.tag.openCost)
        } else taken = plus(taken, cost)
        if (token.type === 'word' || token.type === 'whole') isEmpty = false
      }
      before = token
    }
    return { index: this.#tokens.length, offset: this.#text.length, open }
  }

  #costOf(token: Exclude<Token, { type: 'close' }>, offset: number): Cost {
    if (token.type === 'open') return plus(token.tag.openCost, token.tag.closeCost)
    return offset > token.start ? costOf(this.#text, this.#options.ruler, offset, token.end) : token.cost
  }

  /** The best place for the cut, of those before the token that does not fit any more, and those in it. */
  #choose(
    last: ReadonlyMap<Joint, Candidate>,
    at: Candidate,
    token: Token,
    left: Cost,
    isEmpty: boolean,
  ): Place | undefined {
    const { joints, room, ruler } = this.#options
    for (const group of joints) {
      const found = furthest(group.flatMap(joint => candidateFor(joint, last, room)))
      if (found !== undefined) return found
    }
    const seam = furthest([...last.values()])
    if (token.type !== 'word') return seam
    const offset = cutWord(this.#text, at.offset, token.end, ruler, left)
    if (offset > at.offset) return { index: at.index, offset, open: at.open }
    return isEmpty ? undefined : seam
  }
}

function jointOf(before: Token | undefined, token: Token): Joint | undefined {
  if (before === undefined || before.type === 'open' || before.type === 'gap' || token.type === 'close')
    return undefined
  if (before.type === 'whole' && before.isGlued) return undefined
  const isSentence = before.type === 'word' && before.endsSentence
  if (token.type === 'gap') return token.joint === 'space' && isSentence ? 'sentence' : token.joint
  if (token.type === 'whole' && token.isGlued) return undefined
  return isSentence ? 'sentence' : 'seam'
}

function candidateFor(joint: Joint, last: ReadonlyMap<Joint, Candidate>, room: Cost): readonly Candidate[] {
  const found = last.get(joint)
  const fill = found === undefined ? -1 : Math.max(found.used.chars / room.chars, found.used.bytes / room.bytes)
  return found !== undefined && fill >= MIN_FILL[joint] ? [found] : []
}

function furthest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.offset > best.offset ? one : best),
    undefined,
  )
}

/** For pieces that are read one after another: a cut where the text itself pauses. */
export const AT_PAUSES: readonly (readonly Joint[])[] = JOINTS.filter(joint => joint !== 'seam').map(joint => [joint])
/** For a text of which the rest is lost: as much of it as there is room for. */
export const AS_LATE_AS_CAN_BE: readonly (readonly Joint[])[] = [JOINTS.filter(joint => joint !== 'seam')]
