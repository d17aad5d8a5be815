import * as z from 'zod/mini'
import { fullAttachSchema } from '../src/schema/attach.js'
import { blockKinds, filePayload, imagePayload } from '../src/schema/block.js'
import { rowPayload } from '../src/schema/grid.js'
import {
  attachSchema,
  blockSchema,
  buttonSchema,
  itemSchema,
  keyboardSchema,
  menuSchema,
  newLineSchema,
  requestSchema,
} from '../src/schema/index.js'
import { buttonKinds, commandlessKeyboardSchema, ownedKeyboardSchema } from '../src/schema/keyboard.js'
import { linkPayload, richLinkPayload } from '../src/schema/link.js'
import { commandlessMenuSchema, itemKinds, ownedMenuSchema } from '../src/schema/menu.js'
import { paramsSchemas } from '../src/schema/request.js'
import { userPayload } from '../src/schema/user.js'
import { examples } from './json-schema-examples.js'

/** A JSON Schema: one of the files in `schema/`. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What stands under a name of its own among the `$defs` of every file that has it. */
const definitions: Readonly<Record<string, z.ZodMiniType>> = {
  attach: attachSchema,
  fullAttach: fullAttachSchema,
  block: blockSchema,
  ...Object.fromEntries(Object.entries(blockKinds).map(([kind, block]) => [`${camelCase(kind)}Block`, block])),
  user: userPayload,
  link: linkPayload,
  richLink: richLinkPayload,
  row: rowPayload,
  image: imagePayload,
  file: filePayload,
  keyboard: keyboardSchema,
  commandlessKeyboard: commandlessKeyboardSchema,
  ownedKeyboard: ownedKeyboardSchema,
  newLine: newLineSchema,
  button: buttonSchema,
  ...buttonKinds,
  menu: menuSchema,
  commandlessMenu: commandlessMenuSchema,
  ownedMenu: ownedMenuSchema,
  item: itemSchema,
  ...itemKinds,
}

const files: Readonly<Record<string, readonly [title: string, schema: z.ZodMiniType]>> = {
  attach: ['ATTACH', attachSchema],
  keyboard: ['KEYBOARD', keyboardSchema],
  menu: ['MENU', menuSchema],
  request: ['Bitrix24 chat message request', requestSchema],
  ...Object.fromEntries(
    Object.entries(paramsSchemas).map(([method, schema]) => [method, [`Params of ${method}`, schema]]),
  ),
}

const BASE = 'https://unpkg.com/b24-message/schema'

/** The JSON Schemas of the package, by their file names, each complete in itself. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(files).map(([name, [title, root]]) => {
      const { $schema, $defs, description, ...rules } = z.toJSONSchema(root, {
        target: 'draft-2020-12',
        unrepresentable: 'throw',
        metadata: new Names(root),
        // Exactly one call has the method, and few readers outside of validators know `oneOf`.
        override: ({ jsonSchema }) => {
          if (jsonSchema.oneOf === undefined) return
          jsonSchema.anyOf = jsonSchema.oneOf
          delete jsonSchema.oneOf
        },
      })
      const head = { $schema, $id: `${BASE}/${name}.json`, title, description, examples: examples[name] }
      return [`${name}.json`, { ...head, ...rules, $defs: sorted($defs ?? {}) }]
    }),
  )
}

const names: ReadonlyMap<z.core.$ZodType, string> = new Map(
  Object.entries(definitions).map(([name, schema]) => [schema, name]),
)

/** What zod knows of the schemas, and the names that they have here; the root of a file needs none. */
class Names extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  readonly #root: z.core.$ZodType

  constructor(root: z.core.$ZodType) {
    super()
    this.#root = root
  }

  override get(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
    const known = z.globalRegistry.get(schema)
    const id = schema === this.#root ? undefined : names.get(schema)
    return id === undefined ? known : { ...known, id }
  }
}

function sorted(definitions: JsonSchema): JsonSchema {
  const order = Object.keys(definitions).sort()
  return Object.fromEntries(order.map(name => [name, definitions[name]]))
}

/** `RICH_LINK` → `richLink`. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
