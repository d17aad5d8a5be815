/** A piece of BB code, and how the writer treats it. */
export interface Bb {
  readonly bb: string
  /**
   * `code` goes out as it is; `verbatim` too, and its lines get no `>>` in a quote. `open` and `close` are the tags around
   * content. `line` begins a line where none has begun; `arrows` begins a quote of lines with `>>`, and `end` ends it.
   */
  readonly role: 'code' | 'verbatim' | 'open' | 'close' | 'line' | 'arrows' | 'end'
  /** What closes the tag that `open` opens. */
  readonly closing?: string
}

export function bb(text: string, role: Bb['role'] = 'code'): Bb {
  return { bb: text, role }
}
