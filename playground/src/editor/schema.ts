import request from 'b24-message/schema/request.json'

/** A JSON Schema as far as completion reads it. */
export interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly (string | number | boolean)[]
  readonly const?: string | number | boolean
  readonly type?: string
  readonly description?: string
}

const root: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = request

/** The schemas that may hold at a path of a call, without their choices and references. */
export function schemasAt(path: readonly (string | number)[], method: string | undefined): readonly Schema[] {
  const calls = alternatives(root)
  const meant = calls.filter(({ properties }) => sameMethod(properties?.method?.const, method))
  return path.reduce(
    (schemas, key) => schemas.flatMap(schema => childrenOf(schema, key)),
    meant.length === 0 ? calls : meant,
  )
}

/** A schema, or those that it lets choose from. */
export function alternatives({ $ref, anyOf, ...schema }: Schema): readonly Schema[] {
  if ($ref !== undefined) {
    const target = root.$defs[$ref.slice($ref.lastIndexOf('/') + 1)]
    return target === undefined ? [] : alternatives(target)
  }
  if (anyOf === undefined) return [schema]
  // What is said of the choice holds for each of them.
  return anyOf.flatMap(alternatives).map(one => ({ ...schema, ...one }))
}

function childrenOf({ properties = {}, items }: Schema, key: string | number): readonly Schema[] {
  const named = Object.hasOwn(properties, key) ? properties[key] : undefined
  const child = typeof key === 'number' ? items : named
  return child === undefined ? [] : alternatives(child)
}

// The server does not look at the case of a method.
function sameMethod(one: unknown, method: string | undefined): boolean {
  return typeof one === 'string' && one.toLowerCase() === method?.toLowerCase()
}
