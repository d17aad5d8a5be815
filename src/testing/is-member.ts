/** An object, of which any key can be asked for. */
export function isMember(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
