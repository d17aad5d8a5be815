import runtime from 'virtual:builder-runtime'
import { transform } from 'sucrase'

/** Lines of the script before the user's first one. */
export const LINES_BEFORE = 1

/** The script of a worker that runs TypeScript or JavaScript of the user. Throws where it cannot be read. */
export function toScript(code: string): string {
  const { code: script } = transform(code, {
    transforms: ['typescript', 'imports'],
    disableESTransforms: true,
  })
  // The user's lines stand first, so that those of an error are known.
  return `const builder = async (require, exports) => {\n${script}\n}\n;${runtime}\n//# sourceURL=builder.js`
}
