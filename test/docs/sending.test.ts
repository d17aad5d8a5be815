import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Portal, startPortal } from '../../src/portal.js'
import { makeCertificate } from '../e2e/certificate.js'
import { compile, readSnippets, type Snippet, SnippetFolder } from './snippets.js'

const run = promisify(execFile)

const snippets = readSnippets('docs/sending.md')
const folder = new SnippetFolder('sending')

let tls: { readonly key: string; readonly cert: string }
let certificateFile: string

beforeAll(async () => {
  tls = await makeCertificate()
  certificateFile = folder.write('certificate.pem', tls.cert)
})

afterAll(() => folder.remove())

/** A portal as the page tells of it: the bot belongs to a webhook, and has written a message already. */
function startShop(): Promise<Portal> {
  return startPortal({
    tls,
    auth: 'webhook',
    bots: [{ id: 39, clientId: 'orders' }],
    messages: [{ id: 5, dialogId: 'chat1001', authorId: 39, text: 'Order [b]#142[/b]' }],
  })
}

/** Runs a snippet as a program of its own, on the built package, as a user would. */
async function print({ name, code }: Snippet, webhook: string): Promise<string> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  })
  const file = folder.write(`${name}.mjs`, outputText)
  const env = { PATH: process.env.PATH, B24_WEBHOOK: webhook, NODE_EXTRA_CA_CERTS: certificateFile }
  const { stdout, stderr } = await run(process.execPath, [file], { env })
  expect(stderr).toBe('')
  return stdout.trimEnd()
}

describe('the programs of docs/sending.md', () => {
  test('are found', () => expect(snippets.length).toBeGreaterThan(10))

  test.concurrent.each(snippets)('$heading ($name)', async snippet => {
    const portal = await startShop()
    if (snippet.heading === 'When the portal is busy') portal.failNext({ status: 503, error: 'QUERY_LIMIT_EXCEEDED' })
    try {
      expect(await print(snippet, portal.url)).toBe(snippet.output)
    } finally {
      await portal.close()
    }
  })

  test('compile', () => {
    expect(compile(snippets.map(({ name, code }) => folder.write(`${name}.ts`, code)))).toEqual([])
  })
})
