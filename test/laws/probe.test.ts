import vm from 'node:vm'
import { test } from 'vitest'
import { attach, check, checkAttach, checkKeyboard, checkMenu, keyboard, menu, message, imbot, parseKeyboard } from '../../src/index.js'
import { storeAttach, storeKeyboard } from '../../src/server.js'

function t(name: string, run: () => unknown) {
  test(name, () => {
    const start = Date.now()
    try {
      const r = vm.runInNewContext('run()', { run }, { timeout: 8000 })
      console.log(name, 'ok', Date.now() - start, 'ms', JSON.stringify(r)?.slice(0, 300))
    } catch (e) {
      console.log(name, 'THREW', Date.now() - start, 'ms', (e as Error)?.stack?.split('\n').slice(0, 4).join('|'))
    }
  })
}
const errs = (r: { diagnostics: readonly { code: string }[] }) => [...new Set(r.diagnostics.map(d => d.code))]
const revoked = () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy }
t('revoked attach', () => errs(checkAttach(revoked())))
t('revoked request', () => errs(check(revoked())))
t('revoked params', () => errs(check({ method: 'imbot.message.add', params: revoked() })))
t('frozen getter params', () => errs(check({ method: 'imbot.message.add', params: Object.freeze({ get MESSAGE() { throw new Error('x') } }) })))
t('ownKeys request', () => errs(check(new Proxy({}, { ownKeys() { throw new Error('x') } }))))
t('throw revoked', () => errs(checkAttach([{ get MESSAGE() { throw revoked() } }])))
t('throw revoked nested msg', () => errs(checkAttach([{ get MESSAGE() { throw Object.defineProperty(new Error('a'), 'message', { get() { throw new Error('b') } }) } }])))
t('dag', () => { let a: unknown = { MESSAGE: 'x' }; for (let i = 0; i < 40; i++) a = [a, a]; return errs(checkAttach(a)) })
t('dag builder', () => { let a: object = { MESSAGE: 'x' }; for (let i = 0; i < 40; i++) a = [a, a]; return attach().raw(a).length })
t('cycle builder', () => { const a: Record<string, unknown> = {}; a.x = a; a.y = a; return attach().raw(a).length })
t('html quad', () => errs(checkAttach({ DESCRIPTION: '<b>'.repeat(300000), BLOCKS: [{ MESSAGE: 'x' }] })))
t('html nl', () => errs(checkAttach({ DESCRIPTION: '<br' + ' '.repeat(3000000), BLOCKS: [{ MESSAGE: 'x' }] })))
t('html nl2', () => errs(checkAttach({ DESCRIPTION: ('<br' + ' '.repeat(1000)).repeat(3000), BLOCKS: [{ MESSAGE: 'x' }] })))
t('findings push', () => errs(check({ method: 'imbot.message.add', params: { ATTACH: Array.from({ length: 300000 }, () => () => 1) } })))
t('sparse', () => errs(checkAttach(new Array(1e9))))
t('sparse params', () => errs(check({ method: 'imbot.message.add', params: { ATTACH: new Array(1e9) } })))
t('many', () => errs(checkKeyboard(Array.from({ length: 100000 }, () => ({ TEXT: 'x' })))))
t('10MB', () => errs(checkAttach('['.repeat(1e7))))
t('10MB bare', () => errs(checkAttach(`[${'a'.repeat(1e7)}]`)))
t('10MB spaces', () => errs(checkKeyboard(`[${' '.repeat(1e7)}`)))
t('10MB quotes', () => errs(checkAttach(`["${'\\"'.repeat(5e6)}"]`)))
t('10MB url', () => errs(checkAttach([{ LINK: { LINK: ' '.repeat(1e7) } }])))
t('10MB url2', () => errs(checkAttach([{ LINK: { LINK: '1'.repeat(1e7), NETWORK_ID: 'b' + '1'.repeat(1e7), NAME: 'b' } }])))
t('10MB int', () => errs(checkAttach([{ DELIMITER: { SIZE: '1'.repeat(1e7), COLOR: '#' + 'a'.repeat(1e7) } }])))
t('10MB backslash', () => errs(checkAttach([{ MESSAGE: '\\\\n'.repeat(3e6) }])))
t('toJSON loop', () => { const mk = (): object => ({ toJSON: mk }); return errs(checkAttach(mk())) })
t('deep json string', () => errs(checkKeyboard('['.repeat(1e5) + ']'.repeat(1e5))))
t('deep object', () => { let a: object = {}; for (let i = 0; i < 10000; i++) a = { BLOCKS: [a] }; return errs(checkAttach(a)) })
t('deep object builder', () => { let a: object = {}; for (let i = 0; i < 10000; i++) a = { BLOCKS: [a] }; return errs(checkAttach(attach().raw(a))) })
t('msg string part', () => errs(imbot.message.add({ dialogId: '1' }, message('x').keyboard('N' as never)).check()))
t('date raw', () => JSON.stringify(message('x').raw('D', { a: new Date(0) })))
t('date check', () => errs(checkAttach([{ MESSAGE: new Date(0) }])))
t('sparse parse', () => JSON.stringify(parseKeyboard([, { TEXT: 'x', LINK: '/' }] as never)))
t('rows large', () => keyboard().rows([Array.from({ length: 300000 }, () => ({ TEXT: 'x', LINK: '/' }))]).length)
t('botId NaN in builder', () => [errs(checkKeyboard(keyboard({ botId: Number.NaN }).link('a', '/', { display: 'line' }))), errs(checkKeyboard({ BOT_ID: Number.NaN, BUTTONS: [{ TEXT: 'a', LINK: '/', DISPLAY: 'LINE' }] }))])
t('botId 0/39', () => { const p = keyboard().command('a', 'b', { display: 'line' }); return [errs(checkKeyboard(p, { botId: 0 })), errs(checkKeyboard(p, { botId: 39 })), errs(checkKeyboard(p, { botId: 0 }))] })
t('options null', () => [errs(checkKeyboard({}, null as never))])
t('options null check', () => [errs(check({}, null as never))])
t('builder undefined field', () => [errs(check({ method: 'imbot.message.add', params: { DIALOG_ID: '1', MESSAGE: 'x', ATTACH: attach().raw({ MESSAGE: 'a', X: undefined }) } }))])
t('lone in key', () => [errs(checkAttach([{ MESSAGE: 'a', '\ud800': 1 }])), errs(checkAttach(attach().raw({ MESSAGE: 'a', '\ud800': 1 })))])
t('proto', () => [errs(check({ method: 'constructor', params: {} })), errs(check({ method: '__proto__', params: {} })), errs(checkAttach(JSON.parse('{"__proto__":{"BLOCKS":[{"MESSAGE":"x"}]}}'))), storeAttach(JSON.parse('[{"MESSAGE":"x","__proto__":{"USER":{}}}]')), errs(checkAttach({ constructor: [] }))])
t('msg proto', () => [JSON.stringify(message('x').raw('__proto__', { ATTACH: 'N' })), JSON.stringify(imbot.message.add({ dialogId: '1' }, message('x').raw('__proto__', { MESSAGE: 'y' })).params)])
t('deep 511', () => { let a: unknown = 1; for (let i = 0; i < 508; i++) a = [a]; return [errs(checkAttach([{ MESSAGE: 'x', Y: a }])), errs(checkAttach(JSON.parse(JSON.stringify(attach().raw({ MESSAGE: 'x', Y: a }))))), errs(checkAttach(attach().raw({ MESSAGE: 'x', Y: a })))] })
