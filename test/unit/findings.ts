import type { Report } from '../../src/index.js'
import { formatPath } from '../../src/index.js'

/** What a report found, each as `code at path`, in its order: short enough to stand in a table. */
export function findings({ diagnostics }: Pick<Report, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({ code, path }) => (path.length === 0 ? code : `${code} at ${formatPath(path)}`))
}

/** The same with what happens to the place: `effect code at path`. */
export function effects({ diagnostics }: Report): readonly string[] {
  return diagnostics.map(({ code, effect, path }) => `${effect} ${code} at ${formatPath(path)}`)
}
