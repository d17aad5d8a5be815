import { bbCodeOfHtml } from '../../attach/description.js'
import { isHexColor } from '../../field/color.js'
import { toText } from '../../php/convert.js'
import { arrayOfList, type Data, type DataObject, isArray } from '../../php/data.js'
import { bbCodeOfMarkdown } from '../markdown.js'
import { nearestToken, type Painted } from '../nearest-token.js'
import {
  type Candidate,
  change,
  type Found,
  lastOf,
  parentOf,
  type Rule,
  type Rules,
  replace,
  type View,
} from '../rule.js'

/** The token beside a colour that today's clients do not show. */
const addToken: Rule = ({ path, params }, { at }) => {
  const field = lastOf(path)
  const color = at(path)
  const tokenField = String(params.tokenField)
  const element = at(parentOf(path))
  if (typeof color !== 'string' || !isArray(element)) return undefined
  if (lastOf(parentOf(path)) === 'COLORS') return addTokens(path, element, at)
  const painted: Painted =
    tokenField === 'BG_COLOR_TOKEN' ? (field === 'BG_COLOR' ? 'button' : 'buttonText') : isRow(path) ? 'value' : 'bar'
  const token = nearestToken(color, painted)
  return change(
    'nearest-token',
    parentOf(path),
    { [field]: color, [tokenField]: token },
    { color, field: tokenField, token },
  )
}

/** Default colours of a keyboard have no token of their own: each button that has none gets one. */
function addTokens(path: Found['path'], colors: DataObject, at: View['at']): Candidate | undefined {
  const field = lastOf(path)
  const color = hexColorIn(colors[field])
  const listPath = [...parentOf(parentOf(path)), 'BUTTONS']
  const list = at(listPath)
  // The colour of the ground says more than that of the text on it.
  const isGrounded = field === 'TEXT_COLOR' && hexColorIn(colors.BG_COLOR) !== undefined
  if (color === undefined || isGrounded || !Array.isArray(list)) return undefined
  // Rows become buttons first.
  if (list.some(Array.isArray) || !list.some(needsToken)) return undefined
  const painted: Painted = field === 'BG_COLOR' ? 'button' : 'buttonText'
  const buttons = list.map((button: Data) =>
    needsToken(button)
      ? { ...button, BG_COLOR_TOKEN: nearestToken(hexColorIn(button[field]) ?? color, painted) }
      : button,
  )
  const figures = { color, field: 'BG_COLOR_TOKEN', token: nearestToken(color, painted) }
  return replace('nearest-token', listPath, arrayOfList(buttons), figures)
}

/** All but new lines, those included that are misspelt: a token would be too much on them. */
function needsToken(button: Data): button is DataObject {
  if (!isArray(button) || Array.isArray(button) || (button.BG_COLOR_TOKEN ?? null) !== null) return false
  const { TYPE, TEXT } = button
  const isMeantAsNewLine = typeof TYPE === 'string' && /^\s*new[\s_-]?line\s*$/i.test(TYPE) && TEXT === undefined
  return TYPE !== 'NEWLINE' && !isMeantAsNewLine
}

function hexColorIn(value: Data | undefined): string | undefined {
  return typeof value === 'string' && isHexColor(value) ? value : undefined
}

function isRow(path: readonly (string | number)[]): boolean {
  return path[path.length - 3] === 'GRID'
}

const lowerScheme: Rule = ({ path }, { at }) => {
  const value = at(path)
  if (typeof value !== 'string') return undefined
  const address = value.trim().replace(/^https?/i, scheme => scheme.toLowerCase())
  return replace('url-case', path, address)
}

const trimAddress: Rule = ({ path }, { at }) => {
  const value = at(path)
  return typeof value === 'string' ? replace('url-space', path, value.trim()) : undefined
}

/** A number where text belongs. What a flag or a list would be as text, nobody can know. */
const numberToText: Rule = ({ code, path, params }, { at }) => {
  const value = at(path)
  // "0" is no text to a button.
  if (typeof value !== 'number' || (value === 0 && /^(?:keyboard|action)/.test(code))) return undefined
  return replace('number-to-text', path, toText(value), { field: lastOf(path), value: String(params.value) })
}

const textToNumber: Rule = ({ path, params }, { at }) => {
  const { stored } = params
  if (typeof stored !== 'number' || typeof at(path) === 'boolean') return undefined
  return replace('text-to-number', path, stored, { field: lastOf(path), value: String(params.value) })
}

const leaveOut: Rule = ({ path, effect }, { at }) => {
  if (effect === 'refused' || effect === 'dropped' || !isArray(at(parentOf(path)))) return undefined
  if (Array.isArray(at(parentOf(path)))) return undefined
  return change('leave-out-unread', parentOf(path), { [lastOf(path)]: undefined }, { field: lastOf(path) })
}

const leaveOutEmptyAddress: Rule = (found, view) => (found.effect === 'ignored' ? leaveOut(found, view) : undefined)

const markupOf = (convert: (text: string) => string): Rule => {
  return ({ path }, view) => {
    const place = textPlace(path, view)
    const text = view.at(place)
    if (typeof text !== 'string') return undefined
    const code = convert(text)
    return code === text ? undefined : { code: 'is-markup-meant', choices: [replace('markup-to-bb-code', place, code)] }
  }
}

/** A MESSAGE block may hold its text under TEXT. */
function textPlace(path: readonly (string | number)[], { at }: View): readonly (string | number)[] {
  return isArray(at(path)) ? [...path, 'TEXT'] : path
}

/** Values in another form than the server or the clients read. */
export const valueRules: Rules = {
  'color/without-token': addToken,
  'url/case': lowerScheme,
  'url/space': trimAddress,
  'url/empty': leaveOutEmptyAddress,
  'field/cast': numberToText,
  'message/not-text': numberToText,
  'keyboard/text-not-text': numberToText,
  'action/command-not-text': numberToText,
  'field/number-cast': textToNumber,
  'field/not-positive': leaveOut,
  'attach/id': leaveOut,
  'attach/size-without-preview': leaveOut,
  'keyboard/off-color': leaveOut,
  'keyboard/block-without-command': leaveOut,
  'action/params-without-action': leaveOut,
  'text/html': markupOf(bbCodeOfHtml),
  'text/markdown': markupOf(bbCodeOfMarkdown),
}
