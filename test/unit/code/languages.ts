import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Client } from '../../../src/code.js'
import type { Request } from '../../../src/index.js'

/** A language in which snippets can be run, with something in place of the clients that tells what they were given. */
export interface Language {
  readonly name: string
  readonly command: string
  /** With what it takes a program as an argument. */
  readonly evaluate: string
  readonly clients: readonly Client[]
  readonly extension: string
  /** The files that stand in for the clients, and `main`, which runs the snippets in order and prints what they sent. */
  readonly files: (snippets: readonly string[]) => Readonly<Record<string, string>>
}

const WEBHOOK = 'https://portal.example.com/rest/1/secret/'

const sh: Language = {
  name: 'sh',
  command: 'sh',
  evaluate: '-c',
  clients: ['curl'],
  extension: 'sh',
  files: snippets => ({
    main: [
      // Here-documents come in from stdin; the address goes in front.
      `curl() { printf '%s{"method":"%s","params":' "$separator" "\${1#"$B24_WEBHOOK"}"; cat; printf '}'; separator=,; }`,
      "printf '['",
      ...snippets.map(file => `. ./${file}`),
      "printf ']'",
    ].join('\n'),
  }),
}

const node: Language = {
  name: 'node',
  command: process.execPath,
  evaluate: '-e',
  clients: ['fetch', 'b24jssdk', 'bx24js'],
  extension: 'mjs',
  files: snippets => ({
    main: `
      const sent = []
      const send = (method, params) => sent.push({ method, params })
      globalThis.take = send
      globalThis.fetch = async (url, { method, body }) => {
        if (method === 'POST') send(url.slice(process.env.B24_WEBHOOK.length), JSON.parse(body))
        return { json: async () => ({ result: 1 }) }
      }
      globalThis.BX24 = {
        callMethod(method, params, callback) {
          send(method, params)
          callback({ error: () => undefined, data: () => 1 })
        },
      }
      const print = console.log
      console.log = () => {}
      for (const file of ${JSON.stringify(snippets)}) await import('./' + file)
      print(JSON.stringify(sent))
    `,
    'node_modules/@bitrix24/b24jssdk/package.json': JSON.stringify({ type: 'module', exports: './index.js' }),
    'node_modules/@bitrix24/b24jssdk/index.js': `
      const answer = { isSuccess: true, getData: () => ({ result: 1 }) }
      const make = async ({ method, params }) => (take(method, params), answer)
      export const B24Hook = { fromWebhookUrl: url => url && { actions: { v2: { call: { make } } } } }
    `,
    'package.json': JSON.stringify({ type: 'module' }),
  }),
}

const php: Language = {
  name: 'php',
  command: 'php',
  evaluate: '-r',
  clients: ['b24phpsdk', 'crest'],
  extension: 'php',
  files: snippets => ({
    main: `<?php
      $sent = [];
      ob_start();
      ${snippets.map(file => `require '${file}';`).join('\n')}
      ob_end_clean();
      echo json_encode($sent, JSON_THROW_ON_ERROR);`,
    'crest.php': `<?php
      class CRest {
        static function call($method, array $params) {
          $GLOBALS['sent'][] = ['method' => $method, 'params' => $params === [] ? new stdClass : $params];
        }
      }`,
    'vendor/autoload.php': `<?php
      namespace Bitrix24\\SDK\\Services;
      class ServiceBuilderFactory {
        public $core;
        static function createServiceBuilderFromWebhook(string $url) {
          $builder = new self();
          $builder->core = new self();
          return $builder;
        }
        function call($method, array $params) {
          \\CRest::call($method, $params);
          return $this;
        }
        function getResponseData() { return $this; }
        function getResult() { return 1; }
      }
      require_once 'crest.php';`,
  }),
}

const python: Language = {
  name: 'python3',
  command: 'python3',
  evaluate: '-c',
  clients: ['python'],
  extension: 'py',
  files: snippets => ({
    main: `
import contextlib, io, json, os
import requests
with contextlib.redirect_stdout(io.StringIO()):
    for file in ${JSON.stringify(snippets)}:
        exec(compile(open(file, encoding='utf-8').read(), file, 'exec'), {})
print(json.dumps(requests.sent))
`,
    'requests.py': `
import os
sent = []
class Answer:
    def json(self):
        return {'result': 1}
def post(url, json, timeout):
    sent.append({'method': url[len(os.environ['B24_WEBHOOK']):], 'params': json})
    return Answer()
`,
  }),
}

const all: readonly Language[] = [sh, node, php, python]

/** The languages of this machine. */
export const installed = all.filter(({ command, evaluate }) => spawnSync(command, [evaluate, '']).status === 0)

/** What cannot be run here, as words for the name of a test. */
export const missing = all.filter(language => !installed.includes(language)).map(({ name }) => name)

/** Runs snippets in one process of their language, and gives what they sent, in their order. */
export function runSnippets(language: Language, snippets: readonly string[]): readonly Request[] {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'))
  try {
    const names = snippets.map((_, index) => `snippet-${index}.${language.extension}`)
    const main = `main.${language.extension}`
    for (const [index, snippet] of snippets.entries()) writeFileSync(join(folder, names[index] ?? ''), snippet)
    for (const [name, content] of Object.entries(language.files(names))) {
      const file = join(folder, name === 'main' ? main : name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    const { status, stdout, stderr } = spawnSync(language.command, [main], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, B24_WEBHOOK: WEBHOOK },
      maxBuffer: 2 ** 28,
    })
    if (status !== 0 || stderr !== '') throw new Error(`${language.name} ended with ${status}: ${stderr}${stdout}`)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
