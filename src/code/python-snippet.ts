import { brackets, call, layStatement, prefixed, word } from './layout.js'
import { pythonData, pythonText } from './python-literal.js'
import type { Payload } from './read-payload.js'

const STEP = 4

export function pythonSnippet({ method, params }: Payload): string {
  const url = word(`os.environ['B24_WEBHOOK'] + ${pythonText(method)}`)
  const sent = call('requests.post', [url, prefixed('json=', pythonData(params)), word('timeout=30')])
  return `import os

import requests

${layStatement('answer = ', sent, '.json()', STEP)}
if 'error' in answer:
    raise RuntimeError(f"{answer['error']}: {answer.get('error_description')}")
print(answer['result'])
`
}

export function pythonSequence(payloads: readonly Payload[]): string {
  const pairs = payloads.map(({ method, params }) => brackets('(', [word(pythonText(method)), pythonData(params)], ')'))
  return `import os

import requests

${layStatement('calls = ', { ...brackets('[', pairs, ']'), flat: undefined }, '', STEP)}

for method, params in calls:
    answer = requests.post(os.environ['B24_WEBHOOK'] + method, json=params, timeout=30).json()
    if 'error' in answer:
        raise RuntimeError(f"{answer['error']}: {answer.get('error_description')}")
    print(answer['result'])
`
}
