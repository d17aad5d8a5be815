export interface Line {
  readonly text: string
  /** Counts from 1. */
  readonly line: number
}

/**
 * The lines of UTF-8 text, without their `\n`: with each chunk that comes in, those that it completes. Throws a TypeError
 * on other bytes.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly Line[]> {
  let line = 0
  // A line may be all of a large file: its pieces are joined once.
  let pieces: string[] = []
  for await (const chunk of decode(chunks)) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      const text = chunk.slice(start, end)
      lines.push({ text: pieces.length === 0 ? text : [...pieces, text].join(''), line: ++line })
      pieces = []
      start = end + 1
    }
    if (start < chunk.length) pieces.push(chunk.slice(start))
    if (lines.length > 0) yield lines
  }
  yield [{ text: pieces.join(''), line: ++line }]
}

/** A byte order mark at the beginning is not part of the text. */
async function* decode(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
