import { expect } from 'vitest'

export function expectDeeplyFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  expect(Object.isFrozen(value), JSON.stringify(value)).toBe(true)
  for (const item of Object.values(value)) expectDeeplyFrozen(item)
}
