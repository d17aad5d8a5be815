import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { type Data, type DataObject, forEach, isArray, isList } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { isEmpty } from '../php/truth.js'

/** Where the blocks of an attach are stored, and the description of the attach, which a MESSAGE block can set. */
export interface AttachState {
  readonly out: JsonWriter
  description: string
}

/** What one kind of block is to the server: its key, and what the server makes of the value under that key. */
export interface BlockKind<Key extends string = string> {
  readonly key: Key
  /** Writes what the server keeps of the value; reports what it drops or changes. The trace stands at the block. */
  readonly store: (value: Data, trace: Trace, state: AttachState) => void
}

/**
 * Where the server takes one object or a list of them, it tells by the keys which it is. Calls `store`
 * for each object, the trace standing at its place; what is no object is dropped.
 */
export function eachItem(
  value: Data,
  kind: string,
  trace: Trace,
  out: JsonWriter,
  store: (item: DataObject, trace: Trace, out: JsonWriter) => void,
): void {
  trace.enter(kind)
  if (!isArray(value)) {
    trace.report('attach/not-an-object', undefined, { kind, value: quote(value) })
  } else if (isEmpty(value)) {
    if (Array.isArray(value)) trace.report('attach/empty-list', undefined, { kind })
    else store(value, trace, out)
  } else if (!isList(value)) store(value, trace, out)
  else {
    forEach(value, (item, key) => {
      trace.enter(key)
      if (isArray(item)) store(item, trace, out)
      else trace.report('attach/not-an-object', undefined, { kind, value: quote(item) })
      trace.leave()
    })
  }
  trace.leave()
}

/** Begins a block that holds a list of one item; {@link closeSingle} ends it. */
export function openSingle(kind: string, out: JsonWriter): void {
  out.open('object')
  out.open('list', kind)
  out.open('object')
}

export function closeSingle(out: JsonWriter): void {
  out.close()
  out.close()
  out.close()
}

/** Writes a block that holds a list: `items` writes what is kept of it, and the block is gone where that is nothing. */
export function storeList(kind: string, out: JsonWriter, items: () => void): void {
  const { chars, extraBytes } = out
  out.open('object')
  const list = out.open('list', kind)
  items()
  if (out.chars === list) {
    out.undo(chars, extraBytes)
    out.undo(chars, extraBytes)
  } else {
    out.close()
    out.close()
  }
}
