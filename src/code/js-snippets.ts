import { jsData, jsObject, jsProperty, jsText } from './js-literal.js'
import { brackets, type Code, call, layStatement, word } from './layout.js'
import type { Payload } from './read-payload.js'

const B24JSSDK = `import { B24Hook } from '@bitrix24/b24jssdk'

const $b24 = B24Hook.fromWebhookUrl(process.env.B24_WEBHOOK)`

export function fetchSnippet({ method, params }: Payload): string {
  const options = jsObject([
    jsProperty('method', word("'POST'"), 'POST'),
    jsProperty('headers', word("{ 'Content-Type': 'application/json' }"), null),
    jsProperty('body', call('JSON.stringify', [jsData(params)]), null),
  ])
  const sent = call('fetch', [word(`\`\${process.env.B24_WEBHOOK}${method}\``), { ...options, flat: undefined }])
  return `${layStatement('const response = await ', sent)}
const { result, error, error_description } = await response.json()
if (error) throw new Error(\`\${error}: \${error_description}\`)
console.log(result)
`
}

export function fetchSequence(payloads: readonly Payload[]): string {
  return `${callsList(payloads)}

for (const [method, params] of calls) {
  const response = await fetch(\`\${process.env.B24_WEBHOOK}\${method}\`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  })
  const { result, error, error_description } = await response.json()
  if (error) throw new Error(\`\${error}: \${error_description}\`)
  console.log(result)
}
`
}

export function b24jssdkSnippet({ method, params }: Payload): string {
  const options = jsObject([
    jsProperty('method', word(jsText(method)), method),
    jsProperty('params', jsData(params), params),
  ])
  const made = call('$b24.actions.v2.call.make', [{ ...options, flat: undefined }])
  return `${B24JSSDK}

${layStatement('const response = await ', made)}
if (!response.isSuccess) throw new Error(response.getErrorMessages().join('; '))
console.log(response.getData().result)
`
}

export function b24jssdkSequence(payloads: readonly Payload[]): string {
  return `${B24JSSDK}

${callsList(payloads)}

for (const [method, params] of calls) {
  const response = await $b24.actions.v2.call.make({ method, params })
  if (!response.isSuccess) throw new Error(response.getErrorMessages().join('; '))
  console.log(response.getData().result)
}
`
}

export function bx24jsSnippet({ method, params }: Payload): string {
  const lines = () => `result => {
  if (result.error()) console.error(result.error())
  else console.log(result.data())
}`
  const callback: Code = { flat: undefined, broken: lines, hugged: lines }
  return `${layStatement('const params = ', jsData(params))}

${layStatement('', call('BX24.callMethod', [word(jsText(method)), word('params'), callback]))}
`
}

export function bx24jsSequence(payloads: readonly Payload[]): string {
  return `${callsList(payloads)}

function sendNext() {
  const call = calls.shift()
  if (call === undefined) return
  BX24.callMethod(...call, result => {
    if (result.error()) return console.error(result.error())
    console.log(result.data())
    sendNext()
  })
}

sendNext()
`
}

function callsList(payloads: readonly Payload[]): string {
  const pairs = payloads.map(({ method, params }) => brackets('[', [word(jsText(method)), jsData(params)], ']'))
  return layStatement('const calls = ', { ...brackets('[', pairs, ']'), flat: undefined })
}
