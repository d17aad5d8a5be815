import type { Converted } from '../markup/to-message-text.js'
import { fromMarkdown, type MarkdownOptions } from './from-markdown.js'

/**
 * What a message shows while its Markdown is still being written, as a language model does. Pieces are read as they come;
 * what came while you were sending the last text is in the next, so a message is updated as often as the portal answers. The
 * last text is that of the whole document; texts without content, and those that change nothing, are left out. Pieces that are
 * `null` or `undefined`, as models send them at the beginning and the end, hold nothing.
 */
export async function* markdownUpdates(
  pieces: Pieces,
  options: Omit<MarkdownOptions, 'partial'> = {},
): AsyncGenerator<Converted, void, undefined> {
  const written = new Written(pieces)
  let last = ''
  try {
    for (let isDone = false; !isDone; ) {
      isDone = await written.more()
      const converted = fromMarkdown(written.text, { ...options, partial: !isDone })
      if (converted.text === '' || converted.text === last) continue
      last = converted.text
      yield converted
    }
  } finally {
    written.stop()
  }
}

type Pieces = AsyncIterable<string | null | undefined> | Iterable<string | null | undefined>

/** A document that is read while others do something else. */
class Written {
  text = ''
  #failure: { readonly reason: unknown } | undefined
  #isDone = false
  #isStopped = false
  #readChars = 0
  #wake = () => {}

  constructor(pieces: Pieces) {
    this.#read(pieces).then(
      () => this.#end(undefined),
      (reason: unknown) => this.#end({ reason }),
    )
  }

  /** Waits until there is more of it, or nothing more will come. Tells whether it is whole; throws what reading threw. */
  async more(): Promise<boolean> {
    if (this.text.length === this.#readChars && !this.#isDone) {
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
    if (this.#failure !== undefined) throw this.#failure.reason
    this.#readChars = this.text.length
    return this.#isDone
  }

  stop(): void {
    this.#isStopped = true
  }

  async #read(pieces: Pieces): Promise<void> {
    for await (const piece of pieces) {
      if (this.#isStopped) return
      this.text += piece ?? ''
      this.#wake()
    }
  }

  #end(failure: { readonly reason: unknown } | undefined): void {
    this.#failure = failure
    this.#isDone = true
    this.#wake()
  }
}
