import { MessageError } from '../../../src/index.js'

/** The code and the path of every error that is thrown; none where nothing is thrown. */
export function refusalsOf(encode: () => unknown): readonly (readonly [string, readonly (string | number)[]])[] {
  try {
    encode()
    return []
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
    return error.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path])
  }
}
