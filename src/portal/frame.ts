import type { Data, DataObject } from '../php/data.js'
import { setOwn } from '../php/set-own.js'

// What the REST framework takes out of the parameters before a method sees them.
const FRAME_PARAMS: ReadonlySet<string> = new Set(['auth', 'access_token', 'start', 'token'])

/** The parameters that are left for the method; the secret of the caller is not among them. */
export function withoutFrame(params: DataObject): DataObject {
  const rest: Record<string, Data> = {}
  for (const [name, value] of Object.entries(params)) if (!FRAME_PARAMS.has(name)) setOwn(rest, name, value)
  return rest
}
