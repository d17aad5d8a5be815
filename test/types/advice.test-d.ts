import { expectTypeOf, test } from 'vitest'
import { type Explanation, explain, type Fate } from '../../src/explain.js'
import { type Fix, type Fixes, fix } from '../../src/fix.js'
import type { Code, Request } from '../../src/index.js'
import { ruExplain, ruFix } from '../../src/ru.js'

test('a corrected request is a request, and a corrected part anything', () => {
  expectTypeOf(fix({ method: 'im.message.add', params: {} }).apply()).toEqualTypeOf<Request>()
  expectTypeOf(fix([]).apply()).toBeUnknown()
  expectTypeOf<Parameters<Fixes['apply']>>().toEqualTypeOf<[which?: Iterable<Fix> | undefined]>()
})

test('what is said is readonly throughout', () => {
  expectTypeOf<Explanation>().toEqualTypeOf<Readonly<Explanation>>()
  expectTypeOf<Fix>().toEqualTypeOf<Readonly<Fix>>()
  expectTypeOf<Explanation['elements'][number]['fate']>().toEqualTypeOf<Fate>()
  expectTypeOf<Fix['resolves'][number]['code']>().toEqualTypeOf<Code>()
})

test('each takes sentences of its own kind', () => {
  explain([], { language: ruExplain, part: 'menu', botId: 39 })
  fix([], { language: ruFix })
  // @ts-expect-error the sentences of explanations are no reasons of corrections
  fix([], { language: ruExplain })
})
