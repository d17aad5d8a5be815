import type { Output } from './io.js'

/** Writes text, and waits until the reader takes more: so that output does not pile up, and a reader that has gone ends the run. */
export async function put(out: Output, text: string): Promise<void> {
  if (out.write(text) !== false || out.once === undefined) return
  await new Promise<void>(resolve => out.once?.('drain', resolve))
}
