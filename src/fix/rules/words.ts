import { COLOR_TOKENS } from '../../field/color.js'
import { type Data, isArray } from '../../php/data.js'
import { change, type Found, lastOf, parentOf, type Rule, type Rules, replace, type View } from '../rule.js'

/** A key that differs from the right one in case and separators only is that one; of others somebody has to say so. */
const renameKey: Rule = ({ path, params }, view) => {
  const key = lastOf(path)
  const meant = String(params.meant ?? '')
  const object = view.at(parentOf(path))
  if (meant === '' || !isArray(object) || Object.hasOwn(object, meant)) return undefined
  const fields = { [key]: undefined, [meant]: object[key] }
  if (isSameWord(key, meant)) return change('key-case', parentOf(path), fields, { key, meant })
  return { code: 'is-key-meant', choices: [change('rename-key', parentOf(path), fields, { key, meant })] }
}

/** A parameter: its quoted name stands in the finding, and an empty one means nothing. */
const renameParam: Rule = (found, view) => {
  const moved = moveIntoFields(found, view)
  return moved ?? renameKey(found, view)
}

const V2_FIELDS: Readonly<Record<string, string>> = {
  MESSAGE: 'message',
  ATTACH: 'attach',
  KEYBOARD: 'keyboard',
  URL_PREVIEW: 'urlPreview',
}

/** Parameters of the older methods in a method of v2, which wants them in `fields`. */
function moveIntoFields({ path }: Found, { at, method, base }: View) {
  const key = lastOf(path)
  const field = V2_FIELDS[key.toUpperCase()]
  if (field === undefined || !method?.startsWith('imbot.v2.') || path.length !== base.length + 1) return undefined
  const value = at(path)
  const fields = at([...base, 'fields']) ?? {}
  if (value === undefined || !isArray(fields) || Array.isArray(fields) || Object.hasOwn(fields, field)) return undefined
  const moved = { [key]: undefined, fields: { ...fields, [field]: value } }
  return change('into-fields', base, moved, { key, meant: `fields.${field}` })
}

const writeWord: Rule = ({ path, params }, { at }) => {
  const value = at(path)
  const meant = String(params.meant ?? '')
  if (typeof value !== 'string' || meant === '') return undefined
  const figures = { value: String(params.value), meant }
  const isNewLine = meant === 'NEWLINE' && lastOf(path) === 'TYPE'
  const element = at(parentOf(path))
  // A button that shows today would be lost as a new line.
  const isSafe = isSameWord(value, meant) && !(isNewLine && isArray(element) && element.TEXT !== undefined)
  if (isSafe) return replace('word-case', path, meant, figures)
  return { code: 'is-word-meant', choices: [replace('write-word', path, meant, figures)] }
}

const writeToken: Rule = (found, view) => {
  const value = view.at(found.path)
  const token = COLOR_TOKENS.find(known => typeof value === 'string' && isSameWord(value, known))
  if (token === undefined) return writeWord(found, view)
  return replace('word-case', found.path, token, { value: String(found.params.value), meant: token })
}

/** A block or a text that is written with its key in another case. */
const renameKind: Rule = ({ path, params }, { at }) => {
  const block = at(path)
  const meant = String(params.meant ?? '')
  if (!isArray(block) || Array.isArray(block) || meant === '') return undefined
  const key = Object.keys(block).find(own => isSameWord(own, meant))
  if (key === undefined || Object.hasOwn(block, meant)) return undefined
  return change('key-case', path, { [key]: undefined, [meant]: block[key] }, { key, meant })
}

// Words that people write for a flag.
const YES = /^\s*(?:y|yes|true|1|on|да)\s*$/i
const NO = /^\s*(?:n|no|false|0|off|нет)\s*$/i

/** A flag in another notation. The methods of v2 take booleans outside the parts. */
const writeFlag: Rule = ({ path, params }, { at, method }) => {
  const value = at(path)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const isYes = value === true || YES.test(text)
  if (!isYes && value !== false && !NO.test(text)) return undefined
  const isV2Field = method?.startsWith('imbot.v2.') === true && path.length === 3 && path[1] === 'fields'
  const flag: Data = isV2Field ? isYes : isYes ? 'Y' : 'N'
  return replace('flag', path, flag, { field: lastOf(path), value: String(params.value), meant: JSON.stringify(flag) })
}

const writeDisplay: Rule = ({ path, params }) =>
  replace('display-name', path, String(params.stored), { value: String(params.value), meant: String(params.stored) })

/** Case, spaces and the separators of other naming styles make no difference. */
function isSameWord(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '')
}

/** Words that are spelt in another way than the server wants them. */
export const wordRules: Rules = {
  'key/case': renameKey,
  'key/misspelt': renameKey,
  'request/param-unread': renameParam,
  'request/part-unread': renameParam,
  'request/field-name': renameKey,
  'field/unknown-word': writeWord,
  'action/unknown': writeWord,
  'color/unknown-token': writeToken,
  'attach/unknown-block': renameKind,
  'field/not-yes-or-no': writeFlag,
  'request/flag': writeFlag,
  'attach/display-alias': writeDisplay,
}
