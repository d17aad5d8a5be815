import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/php/parse-query.js'

describe('variables', () => {
  test.each<[string, unknown]>([
    ['', {}],
    ['&&', {}],
    ['a', { a: '' }],
    ['a=', { a: '' }],
    ['=x', {}],
    ['a=1', { a: '1' }],
    ['a=1&b=2', { a: '1', b: '2' }],
    ['&a=1&&b=2&', { a: '1', b: '2' }],
    ['a=1;b=2', { a: '1;b=2' }],
    ['a=1&a=2', { a: '2' }],
    ['a=b=c', { a: 'b=c' }],
    ['a=true&b=null&c=5', { a: 'true', b: 'null', c: '5' }],
    ['5=x', { 5: 'x' }],
  ])('%j', (text, data) => expect(parseQuery(text)).toEqual(data))
})

describe('encoding', () => {
  test.each([
    ['a+b', 'a b'],
    ['a%20b', 'a b'],
    ['%2B%26%3D%23%25', '+&=#%'],
    ['%D0%96', 'Ж'],
    ['%d0%96', 'Ж'],
    ['Ж', 'Ж'],
    ['%F0%9F%98%80', '😀'],
    ['%EF%BB%BFx', '\ufeffx'],
    ['%', '%'],
    ['100%', '100%'],
    ['%4', '%4'],
    ['%4g', '%4g'],
    ['%g4', '%g4'],
    ['%:0%@1', '%:0%@1'],
    ['%%41', '%A'],
    ['%2541', '%41'],
    ['%00', '\0'],
    ['%FF', '\ufffd'],
    ['%D0x', '\ufffdx'],
  ])('%j is %j', (encoded, value) => expect(parseQuery(`a=${encoded}`)).toEqual({ a: value }))

  test('of a name', () => {
    expect(parseQuery('%61%5Bb%5D=1&%D0%96=2&a%3Db=3')).toEqual({ a: { b: '1' }, Ж: '2', 'a=b': '3' })
  })
})

describe('names', () => {
  test.each<[string, unknown]>([
    ['  a=1', { a: '1' }],
    ['a.b=1', { a_b: '1' }],
    ['a b=1', { a_b: '1' }],
    ['a+b+=1', { a_b_: '1' }],
    ['a.b[c.d e]=1', { a_b: { 'c.d e': '1' } }],
    ['a\tb=1', { 'a\tb': '1' }],
    ['+=1', {}],
    ['[a]=1', {}],
    ['[=1', {}],
    [']=1', { ']': '1' }],
    ['a]=1', { 'a]': '1' }],
    ['a%00b=1', { a: '1' }],
    ['%00=1', {}],
    ['a[b%00]=1', { a_b: '1' }],
    ['..Host-x=1', {}],
    ['__Host-x=1', { '__Host-x': '1' }],
    ['_.Secure-x[y]=1', {}],
  ])('%j', (text, data) => expect(parseQuery(text)).toEqual(data))

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is a name like any other', name => {
    const data = parseQuery(`${name}[${name}]=1`)
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Object.entries(data).map(([key, value]) => [key, Object.entries(value as object)])).toEqual([
      [name, [[name, '1']]],
    ])
  })
})

describe('brackets', () => {
  test.each<[string, unknown]>([
    ['a[]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['a[ ]=x&a[%0A]=y', { a: ['x', 'y'] }],
    ['a[  ]=x', { a: { '  ': 'x' } }],
    ['a[1]=x', { a: { 1: 'x' } }],
    ['a[3]=x&a[]=y', { a: { 3: 'x', 4: 'y' } }],
    ['a[b]=x&a[]=y', { a: { b: 'x', 0: 'y' } }],
    ['a[-5]=x&a[]=y', { a: { '-5': 'x', '-4': 'y' } }],
    ['a[05]=x&a[+1]=y&a[-0]=z&a[]=n', { a: { '05': 'x', ' 1': 'y', '-0': 'z', 0: 'n' } }],
    ['a[x][y][z]=1', { a: { x: { y: { z: '1' } } } }],
    ['a[][b]=1&a[][b]=2', { a: [{ b: '1' }, { b: '2' }] }],
    ['a[0][b]=1&a[0][c]=2', { a: [{ b: '1', c: '2' }] }],
    ['a[[b]]=1', { a: { '[b': '1' } }],
    ['a[b]c[d]=1', { a: { b: '1' } }],
    ['a[b]]=1', { a: { b: '1' } }],
    ['a[b=1', { a_b: '1' }],
    ['a[=1', { a_: '1' }],
    ['a[b.c d[e=1', { a_b_c_d_e: '1' }],
    ['a[b][c=1', { a: { b: '1' } }],
    ['a[][c=1', { a: ['1'] }],
    ['a=1&a[b]=2', { a: { b: '2' } }],
    ['a[b]=2&a=1', { a: '1' }],
    ['a[b]=1&a[b][c]=2', { a: { b: { c: '2' } } }],
    ['a[9223372036854775807]=x&a[]=y', { a: { '9223372036854775807': 'x' } }],
    ['a[9223372036854775808]=x&a[]=y', { a: { '9223372036854775808': 'x', 0: 'y' } }],
  ])('%j', (text, data) => expect(parseQuery(text)).toEqual(data))

  test('lists are JavaScript arrays, in whatever way they are written', () => {
    const { a, b } = parseQuery('a[]=x&b[0]=x&b[1]=y')
    expect([a, b].map(Array.isArray)).toEqual([true, true])
  })

  test('an array whose keys stand in another order is no list', () => {
    expect(Array.isArray(parseQuery('a[1]=y&a[0]=x').a)).toBe(false)
  })
})

describe('limits', () => {
  const variables = (count: number) => Array.from({ length: count }, (_, index) => `v${index}=1`).join('&')
  const brackets = (count: number) => `a${'[x]'.repeat(count)}`

  test('1,000 variables', () => {
    expect(Object.keys(parseQuery(variables(1000)))).toHaveLength(1000)
    expect(Object.keys(parseQuery(variables(1001)))).toHaveLength(1000)
    expect(parseQuery('a=1&&=&b=2', { maxVariables: 2 })).toEqual({ a: '1' })
  })

  test('64 indices', () => {
    expect(JSON.stringify(parseQuery(`${brackets(64)}=1`))).toBe(`{"a":${'{"x":'.repeat(64)}"1"${'}'.repeat(65)}`)
    expect(parseQuery(`${brackets(65)}=1&b=2`)).toEqual({ b: '2' })
    expect(parseQuery('a[b][c]=1', { maxDepth: 2 })).toEqual({ a: { b: { c: '1' } } })
    expect(parseQuery('a[b][c][d]=1', { maxDepth: 2 })).toEqual({})
    expect(parseQuery('a[b][c][d=1', { maxDepth: 2 })).toEqual({})
  })

  test('a variable with too many takes with it what stood under its name', () => {
    expect(parseQuery(`a[y]=1&${brackets(65)}=1`)).toEqual({})
    expect(parseQuery(`${brackets(65)}=1&a[y]=1`)).toEqual({ a: { y: '1' } })
  })

  test.each(['&', '[', ']', '[]', '%41', '%', ' ', '=', 'a[', '+', '\0'])('megabytes of %j', part => {
    const text = part.repeat(4_000_000 / part.length)
    expect(Object.keys(parseQuery(`a${text}`)).length).toBeLessThanOrEqual(1)
    expect(Object.keys(parseQuery(`a=${text}`))).toEqual(['a'])
  })
})
