import { Ajv2020 } from 'ajv/dist/2020.js'
import { jsonSchemas } from '../../../scripts/json-schemas.js'

/** The JSON Schemas of the package, by their file names. */
export const schemas = jsonSchemas()

// Strict: what a validator would pass over in silence, such as a word that it does not know, is an error.
const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: false })

for (const [name, schema] of schemas) ajv.addSchema(schema, name)

/** What a validator made by others says of a value, by the name of the file. */
export function isValid(name: string, value: unknown): boolean {
  const validate = ajv.getSchema(name)
  if (validate === undefined) throw new Error(`There is no ${name}`)
  return validate(value) === true
}
