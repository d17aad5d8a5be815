import * as z from 'zod/mini'
import { COLOR_TOKENS } from '../field/color.js'
import { cleanText } from '../size/text.js'

// Half of a character makes the server ignore the whole body. JSON Schema has no word for that.
const isWellFormed = z.refine<string>(text => text.isWellFormed(), 'holds half of a character (a lone surrogate)')

function textLike(pattern: RegExp): z.ZodMiniString<string> {
  return z.string().check(z.regex(pattern), isWellFormed)
}

export const text = z.string().check(isWellFormed)

/** Something is left after the server's trim(), which knows space, tab, line breaks, NUL and vertical tab. */
export const filledText = textLike(/[^ \t\n\r\0\v]/)

/** The same for the text of a new message, of which line breaks alone, as [BR] and #BR#, leave nothing. */
export const filledMessage = filledText.check(
  z.refine(message => cleanText(message, 'add') !== '', 'holds only line breaks: nothing is left of it'),
)

// Something that is not blank, and neither half of a written `\n` or `\t`. Without repetition, for texts of any length.
const BLOCK_CONTENT = /[^ \t\n\r\0\v\\nt]|\\(?![nt])|(?<!\\)[nt]/

/** The same in an ATTACH, where the server first makes line breaks and tabs of the written sequences `\n` and `\t`. */
export const filledBlockText = textLike(BLOCK_CONTENT)

/** The text of a button: PHP takes "0" for empty. */
export const buttonText = textLike(/^(?!0$)[\s\S]*[^ \t\n\r\0\v]/)

/** The server's own rule for every address, in lower case. */
export const address = textLike(/^(?:\/|https?:\/\/)/)

/** An id of the Bitrix24.Network: one character for the kind, then a whole number. */
export const networkId = textLike(/^[^\d](?:0|[1-9]\d*)$/u)

/** A width, a height, a size or an id. */
export const positive = z.int().check(z.positive())

export const hexColor = z.templateLiteral(['#', z.string().check(z.regex(/^(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/))])

export const colorToken = z.enum(COLOR_TOKENS)

export const yesOrNo = z.enum(['Y', 'N'])

/** A schema under a description, which goes into the JSON Schema that is made of it. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  return schema.check(z.describe(description))
}

/** A field that may be left out. It cannot be null: null is for the server as if it were not there. */
export function optional<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
): z.ZodMiniExactOptional<Schema> {
  const field = z.exactOptional(schema)
  // On the field itself, which is new: to describe what it holds would copy that.
  z.globalRegistry.add(field, { description })
  return field
}

/** At least one: an empty list is dropped, and with nothing else the part is refused. */
export function list<Schema extends z.ZodMiniType>(element: Schema): z.ZodMiniArray<Schema> {
  return z.array(element).check(z.minLength(1))
}

/** One object or a list of them, where the server takes both. */
export function oneOrMore<Schema extends z.ZodMiniType>(
  element: Schema,
): z.ZodMiniUnion<readonly [Schema, z.ZodMiniArray<Schema>]> {
  return z.union([element, list(element)])
}
