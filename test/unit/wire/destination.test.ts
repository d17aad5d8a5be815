import { describe, expect, test } from 'vitest'
import { toHttp } from '../../../src/http.js'
import { im, message } from '../../../src/index.js'

const call = im.message.add({ dialogId: 'chat5' }, message('Hello'))
const SECRET = 'sEcReT42'

describe('a webhook', () => {
  test.each([
    `https://portal.bitrix24.com/rest/1/${SECRET}/`,
    `https://portal.bitrix24.com/rest/1/${SECRET}`,
    `https://portal.bitrix24.com/rest/1/${SECRET}//`,
    `HTTPS://PORTAL.bitrix24.com:443/rest/1/${SECRET}/`,
  ])('%s', to => {
    expect(toHttp(call, { to }).url).toBe(`https://portal.bitrix24.com/rest/1/${SECRET}/im.message.add`)
  })

  test('on loopback', () => {
    expect(toHttp(call, { to: 'http://127.0.0.1:8080/rest/1/x/' }).url).toBe(
      'http://127.0.0.1:8080/rest/1/x/im.message.add',
    )
  })
})

describe('an application', () => {
  test.each(['https://portal.bitrix24.com', 'https://portal.bitrix24.com/', 'https://portal.bitrix24.com/rest/'])(
    'of %s',
    portal => {
      const http = toHttp(call, { to: { portal, accessToken: SECRET } })
      expect(http.url).toBe('https://portal.bitrix24.com/rest/im.message.add')
      expect(JSON.parse(http.body ?? '')).toEqual({ DIALOG_ID: 'chat5', MESSAGE: 'Hello', auth: SECRET })
    },
  )

  test('sends its token in every encoding', () => {
    const to = { portal: 'https://portal.bitrix24.com', accessToken: `${SECRET}&x=1` }
    expect(toHttp(call, { to, encoding: 'form' }).body).toBe(`DIALOG_ID=chat5&MESSAGE=Hello&auth=${SECRET}%26x%3D1`)
    expect(toHttp(call, { to, encoding: 'query' }).url).toMatch(/&auth=sEcReT42%26x%3D1$/)
  })
})

describe('what is no destination', () => {
  const bad: readonly (readonly [unknown, RegExp])[] = [
    [undefined, /nowhere to send to/],
    [null, /nowhere to send to/],
    [5, /nowhere to send to/],
    ['', /webhook is no http or https address/],
    [`portal.bitrix24.com/rest/1/${SECRET}/`, /webhook is no http or https address/],
    [`ftp://portal.bitrix24.com/rest/1/${SECRET}/`, /webhook is no http or https address/],
    [`javascript:${SECRET}`, /webhook is no http or https address/],
    [`https://${SECRET} x/`, /webhook is no http or https address/],
    [`https://portal.bitrix24.com/rest/1/${SECRET}/profile.json`, /webhook has a method behind its secret/],
    [`https://portal.bitrix24.com/rest/1/${SECRET}/?x=1`, /webhook has a query/],
    [`https://portal.bitrix24.com/rest/1/${SECRET}/#x`, /webhook has a query, a fragment/],
    [`https://user:${SECRET}@portal.bitrix24.com/rest/`, /webhook has a query, a fragment or a user/],
    [{ portal: `//${SECRET}`, accessToken: SECRET }, /portal is no http or https address/],
    [{ portal: 'https://portal.bitrix24.com' }, /access token is no text/],
    [{ portal: 'https://portal.bitrix24.com', accessToken: '' }, /access token is no text/],
    [{ portal: 'https://portal.bitrix24.com', accessToken: `${SECRET}\ud800` }, /access token is no text/],
  ]

  test.each(bad)('%j', (to, reason) => {
    const attempt = () => Reflect.apply(toHttp, undefined, [call, { to }])
    expect(attempt).toThrow(TypeError)
    expect(attempt).toThrow(reason)
    expect(attempt).not.toThrow(SECRET)
  })

  test('no options at all', () => {
    expect(() => Reflect.apply(toHttp, undefined, [call])).toThrow(/nowhere to send to/)
  })
})
