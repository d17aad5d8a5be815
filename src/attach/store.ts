import { quote } from '../diagnostic/quote.js'
import type { Trace } from '../diagnostic/trace.js'
import { nearest } from '../field/choice.js'
import { isHexColor, reportColorWithoutToken, storeColorToken } from '../field/color.js'
import { reportUnknownKeys } from '../field/keys.js'
import { type Data, type DataObject, forEach, isArray, isSet } from '../php/data.js'
import type { JsonWriter } from '../php/json-writer.js'
import { joinLines } from '../php/line-break.js'
import { trim } from '../php/trim.js'
import { isEmpty } from '../php/truth.js'
import type { AttachState } from './block.js'
import { bbCodeOfHtml } from './description.js'
import { storeText } from './field.js'
import { blockKeys, kindOf } from './kinds.js'

/** The server takes its clock for the id, and a random colour of its palette where it is given none that it knows. */
export const STORED_ID = 1700000000
export const RANDOM_COLOR = '#RANDOM'

const shellKeys: ReadonlySet<string> = new Set(['BLOCKS', 'COLOR', 'COLOR_TOKEN', 'DESCRIPTION', 'ID'])
const NO_SHELL: DataObject = Object.freeze({})

/** Writes what the server stores of an ATTACH that is a list or an object; false where no block is left. */
export function storeAttachData(value: DataObject, trace: Trace, out: JsonWriter): boolean {
  const full = isSet(value.BLOCKS)
  const shell = full ? value : NO_SHELL
  if (full) reportUnknownKeys(shell, shellKeys, trace)
  const description = storeText(shell.DESCRIPTION, 'DESCRIPTION', trace)
  const color = storeColor(shell, trace)
  const token = storeColorToken(shell.COLOR_TOKEN, 'COLOR_TOKEN', trace)
  if (isSet(shell.ID)) trace.report('attach/id', 'ID')
  const state: AttachState = { out, description: description === undefined ? '' : describe(description) }
  const attach = out.open('object')
  out.put('ID', STORED_ID)
  const blocks = out.open('list', 'BLOCKS')
  const list = full ? (value.BLOCKS as Data) : value
  if (isArray(list)) {
    if (full) trace.enter('BLOCKS')
    storeBlocks(list, trace, state)
    if (full) trace.leave()
  }
  const isKept = out.chars > blocks
  out.close(blocks)
  out.put('DESCRIPTION', state.description)
  out.putWord('COLOR', color)
  out.putWord('COLOR_TOKEN', token)
  out.close(attach)
  return isKept
}

function storeBlocks(list: DataObject, trace: Trace, state: AttachState): void {
  const { out } = state
  forEach(list, (block, key) => {
    trace.enter(key)
    const before = out.chars
    storeBlock(block, trace, state)
    if (out.chars > before) trace.weigh(key, out.chars - before - 1)
    trace.leave()
  })
}

function storeBlock(block: Data, trace: Trace, state: AttachState): void {
  if (!isArray(block)) {
    trace.report('attach/not-a-block', undefined, { value: quote(block) })
    return
  }
  const kind = kindOf(block)
  if (kind === undefined) {
    reportUnknownBlock(block, trace)
    return
  }
  kind.store(block[kind.key] as Data, trace, state)
  for (const key in block) if (key !== kind.key) reportOtherKey(block, key, kind.key, trace)
}

function reportOtherKey(block: DataObject, key: string, kept: string, trace: Trace): void {
  if (blockKeys.has(key)) {
    const value: unknown = block[key]
    const isNothing = value === null || (Array.isArray(value) && value.length === 0)
    trace.report('attach/second-kind', key, { kept, lost: key }, isNothing ? 'ignored' : 'dropped')
  } else trace.report('key/unknown', key, { key: quote(key), known: kept })
}

function reportUnknownBlock(block: DataObject, trace: Trace): void {
  const keys = Object.keys(block)
  const first = keys[0] ?? ''
  if ('BLOCKS' in block) trace.report('attach/nested-attach')
  else if (first === 'HTML') trace.report('attach/html-block')
  else {
    const meant = keys.map(key => nearest(key, blockKeys)).find(key => key !== '') ?? ''
    trace.report('attach/unknown-block', undefined, { value: quote(block), kinds: [...blockKeys].join(', '), meant })
  }
}

/** The description is one line of BB code. */
function describe(text: string): string {
  return trim(joinLines(bbCodeOfHtml(text)))
}

function storeColor(shell: DataObject, trace: Trace): string {
  const value = shell.COLOR
  if (isEmpty(value)) return RANDOM_COLOR
  // `true` equals every word in PHP, so it is the first word that the server asks for.
  if (value === 'TRANSPARENT' || value === true) return 'transparent'
  if (value === 'CHAT') return RANDOM_COLOR
  if (typeof value === 'string' && isHexColor(value)) {
    reportColorWithoutToken(value, 'COLOR', shell.COLOR_TOKEN, 'COLOR_TOKEN', trace)
    return value
  }
  if (isArray(value)) trace.crash('COLOR', value)
  else trace.report('color/random', 'COLOR', { value: quote(value) })
  return RANDOM_COLOR
}
