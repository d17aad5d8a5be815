import { readPart } from '../../check/inspect.js'
import { toJsonData } from '../../check/json-data.js'
import { parts } from '../../check/parts.js'
import { quote } from '../../diagnostic/quote.js'
import { type Key, Trace } from '../../diagnostic/trace.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../../php/data.js'
import { change, lastOf, parentOf, type Rule, type Rules, replace, splice, type View } from '../rule.js'

/** The structure in place of the JSON of it: as JSON where it is that, else as the server's lenient parser reads it. */
const parseString: Rule = ({ path, params }, { at }) => {
  const text = at(path)
  const part = Object.values(parts).find(({ param }) => param === String(params.param).toUpperCase())
  if (typeof text !== 'string' || part === undefined) return undefined
  const value = parseJson(text) ?? readPart(text, part)
  return value === undefined ? undefined : replace('parse-string', path, value)
}

function parseJson(text: string): Data | undefined {
  try {
    const data = toJsonData(JSON.parse(text), new Trace())
    return isArray(data) ? data : undefined
  } catch {
    return undefined
  }
}

const delimiterSize: Rule = ({ path }, { at }) => {
  const place = lastOf(path) === 'DELIMITER' ? path : [...path, 'DELIMITER']
  return at(place) === undefined ? undefined : replace('delimiter-size', place, { SIZE: 200 })
}

/** Rows as other platforms have them: the buttons in one list, new lines between the rows. */
const flattenRows: Rule = ({ path }, { at }) => {
  const listPath = parentOf(path)
  const list = at(listPath)
  const flat = Array.isArray(list) ? flatListOf(list) : undefined
  return flat === undefined ? undefined : replace('rows-to-new-lines', listPath, flat)
}

// Every row of a list is reported, and the list that comes of them is the same.
const flatLists = new WeakMap<readonly Data[], Data | undefined>()

function flatListOf(list: readonly Data[]): Data | undefined {
  if (!flatLists.has(list)) flatLists.set(list, flatten(list))
  return flatLists.get(list)
}

function flatten(list: readonly Data[]): Data | undefined {
  // Of lists within rows nobody knows what they stand for.
  if (list.some(row => Array.isArray(row) && row.some(Array.isArray))) return undefined
  const flat: Data[] = []
  let wasRow = false
  for (const item of list) {
    const isRow = Array.isArray(item)
    const row: readonly Data[] = isRow ? item : [item]
    if (row.length === 0) continue
    const isApart = flat.length > 0 && (isRow || wasRow)
    if (isApart && !isNewLine(flat[flat.length - 1]) && !isNewLine(row[0])) flat.push({ TYPE: 'NEWLINE' })
    for (const button of row) flat.push(button)
    wasRow = isRow
  }
  return arrayOfList(flat)
}

function isNewLine(item: Data | undefined): boolean {
  return isArray(item) && item.TYPE === 'NEWLINE'
}

/** One behind a button that is dropped may end a row again, once that button is mended. */
const dropNewLine: Rule = ({ path }, { at }) => {
  const index = path[path.length - 1]
  const isIdle = typeof index === 'number' && (index === 0 || isNewLine(at([...parentOf(path), index - 1])))
  return isIdle ? splice('leave-out-new-line', path, []) : undefined
}

const putIntoList: Rule = ({ path }, { at }) => {
  const value = at(path)
  return value === undefined ? undefined : replace('put-into-list', path, arrayOfList([value]))
}

/** A single row in the place of the list of rows; the finding may stand at one of its fields. */
const putRowIntoList: Rule = ({ path }, { at }) => {
  const place = path.slice(0, path.lastIndexOf('GRID') + 1)
  const row = at(place)
  return isArray(row) && !Array.isArray(row) ? replace('put-into-list', place, arrayOfList([row])) : undefined
}

/** A whole attach as the only block of a list. */
const takeOutOfList: Rule = ({ path }, { at }) => {
  const list = at(parentOf(path))
  const whole = at(path)
  if (!Array.isArray(list) || list.length !== 1 || whole === undefined || lastOf(parentOf(path)) === 'BLOCKS')
    return undefined
  return replace('take-out-of-list', parentOf(path), whole)
}

const splitBlock: Rule = ({ path, params, effect }, { at }) => {
  const blockPath = parentOf(path)
  const block = at(blockPath)
  const lost = String(params.lost)
  if (!isArray(block) || Array.isArray(block)) return undefined
  if (effect === 'ignored') return change('leave-out-unread', blockPath, { [lost]: undefined }, { field: lost })
  const rest = Object.fromEntries(Object.entries(block).filter(([key]) => key !== lost))
  return splice('split-block', blockPath, [rest, { [lost]: block[lost] as Data }], {
    kept: String(params.kept),
    lost,
  })
}

/** What holds nothing, not even something of a wrong kind: the server leaves it out too. */
const dropEmptyElement: Rule = ({ path }, view) => {
  const value = view.at(path)
  const element = lastOf(path) === 'MESSAGE' ? parentOf(path) : path
  if (!isNothing(value) || !isOneOfMany(element, view)) return undefined
  return splice('leave-out-empty', element, [])
}

/** A list without elements, of which nothing is kept: the block goes. */
const dropEmptyBlock: Rule = ({ path }, view) => {
  const block = parentOf(path)
  const value = view.at(block)
  if (!isArray(value) || Object.keys(value).length !== 1 || !isOneOfMany(block, view)) return undefined
  return splice('leave-out-empty', block, [])
}

/** Leaving out the last element would leave an empty list behind, which is refused. A list of rows may go with its block. */
function isOneOfMany(path: readonly Key[], { at, method }: View): boolean {
  const list = at(parentOf(path))
  if (!Array.isArray(list)) return false
  const isOfGrid = lastOf(parentOf(path)) === 'GRID'
  return list.length > 1 || (isOfGrid && list.length === 1) || isNew(method)
}

function isNothing(value: Data | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (!isArray(value)) return false
  return ['NAME', 'VALUE', 'TEXT', 'LINK'].every(key => isNothing(value[key])) && isKnownEmpty(value)
}

function isKnownEmpty(fields: DataObject): boolean {
  const isLook = (key: string) =>
    /^(?:NAME|VALUE|TEXT|LINK|DISPLAY|WIDTH|HEIGHT|COLOR|COLOR_TOKEN|AS_DESCRIPTION)$/.test(key)
  return Object.keys(fields).every(isLook)
}

/** Whether the method makes a new message, in which an empty part has nothing to clear. */
function isNew(method: string | undefined): boolean {
  return method !== undefined && !/\.update$/i.test(method)
}

const dropEmptyPart: Rule = ({ path }, { at, method, base }) => {
  const object = at(parentOf(path))
  if (path.length === base.length || !isNew(method) || !isArray(object) || Array.isArray(object)) return undefined
  return change('leave-out-empty', parentOf(path), { [lastOf(path)]: undefined })
}

/** The parameters in a list of one, as a trailing comma makes it. */
const takeParamsOut: Rule = ({ path }, { at }) => {
  const list = at(path)
  if (!Array.isArray(list) || list.length !== 1 || !isArray(list[0])) return undefined
  return replace('take-out-of-list', path, list[0])
}

/** Rows that no client of today draws. */
const tableToRow: Rule = ({ path }, { at }) => {
  const rows = at(path)
  if (!Array.isArray(rows)) return undefined
  const shown = rows.map((row: Data) => (isArray(row) && row.DISPLAY === 'TABLE' ? { ...row, DISPLAY: 'ROW' } : row))
  const choice = replace('write-word', path, arrayOfList(shown), { value: '"TABLE"', meant: 'ROW' })
  return { code: 'is-word-meant', choices: [choice] }
}

const blocksKey: Rule = ({ path }, { at }) => {
  const list = at(path)
  return Array.isArray(list) ? replace('blocks-key', path, { BLOCKS: arrayOfList(list) }) : undefined
}

const dialogId: Rule = ({ path, params }, view) => {
  const meant = String(params.meant).slice(1, -1)
  const given = view.at(parentOf(path))
  if (!isArray(given) || Object.hasOwn(given, 'DIALOG_ID')) return undefined
  const fields = { [lastOf(path)]: undefined, DIALOG_ID: meant }
  return change('dialog-id', parentOf(path), fields, { key: lastOf(path), meant: quote(meant) })
}

/** Lists, objects and strings in the place of one another, and what is empty. */
export const structureRules: Rules = {
  'part/json-string': parseString,
  'part/single-element': putIntoList,
  'part/empty': dropEmptyPart,
  'request/clear-on-add': dropEmptyPart,
  'request/clear-of-new': dropEmptyPart,
  'request/params-not-an-object': takeParamsOut,
  'request/param-older': dialogId,
  'request/attach-list': blocksKey,
  'attach/delimiter-empty': delimiterSize,
  'attach/delimiter-not-an-object': delimiterSize,
  'attach/grid-not-a-list': putRowIntoList,
  'attach/nested-attach': takeOutOfList,
  'attach/display-table': tableToRow,
  'attach/second-kind': splitBlock,
  'attach/row-without-content': dropEmptyElement,
  'attach/message-without-text': dropEmptyElement,
  'attach/empty-list': dropEmptyBlock,
  'keyboard/row-of-buttons': flattenRows,
  'keyboard/idle-new-line': dropNewLine,
}
