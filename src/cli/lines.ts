export interface Line {
  readonly text: string
  /** Counts from 1. */
  readonly line: number
}

/** The lines of UTF-8 text, without their `\n`, as they come in. Throws a TypeError on other bytes. */
export async function* readLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let line = 0
  // A line may be all of a large file: its pieces are joined once.
  let pieces: string[] = []
  for await (const text of decode(chunks)) {
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      pieces.push(text.slice(start, end))
      line++
      yield { text: pieces.join(''), line }
      pieces = []
      start = end + 1
    }
    pieces.push(text.slice(start))
  }
  line++
  yield { text: pieces.join(''), line }
}

/** A byte order mark at the beginning is not part of the text. */
async function* decode(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
