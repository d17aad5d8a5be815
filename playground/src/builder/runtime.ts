import * as main from 'b24-message'
import * as code from 'b24-message/code'
import * as convert from 'b24-message/convert'
import * as edit from 'b24-message/edit'
import * as fix from 'b24-message/fix'
import * as html from 'b24-message/html'
import * as markdown from 'b24-message/markdown'
import * as parse from 'b24-message/parse'
import * as server from 'b24-message/server'
import * as split from 'b24-message/split'
import * as text from 'b24-message/text'
import type { BuilderResult } from './builder-result.js'
import { chosenExport } from './chosen-export.js'

// Runs in the worker, behind the user's code.

/** The user's module as a function. */
declare const builder: (require: (name: string) => object, exports: Record<string, unknown>) => Promise<void>

const modules: ReadonlyMap<string, object> = new Map<string, object>([
  ['b24-message', main],
  ['b24-message/code', code],
  ['b24-message/convert', convert],
  ['b24-message/edit', edit],
  ['b24-message/fix', fix],
  ['b24-message/html', html],
  ['b24-message/markdown', markdown],
  ['b24-message/parse', parse],
  ['b24-message/server', server],
  ['b24-message/split', split],
  ['b24-message/text', text],
])

function require(name: string): object {
  const found = modules.get(name)
  if (found !== undefined) return found
  throw new Error(`There is no "${name}" here. Known: ${[...modules.keys()].join(', ')}.`)
}

async function run(): Promise<BuilderResult> {
  try {
    const exports: Record<string, unknown> = {}
    await builder(require, exports)
    const json = chosenExport(exports)
    return json === undefined ? { nothing: true } : { json }
  } catch (error) {
    return { error: String(error), ...(error instanceof Error ? { stack: String(error.stack) } : {}) }
  }
}

// A call that would be refused is what one wants to look at here: its findings stand beside the code.
const call = main.im.message.add({ dialogId: 1 }, main.message(''))
Object.assign(Object.getPrototypeOf(call), { toRequest: call.toJSON })

run().then(result => postMessage(result))
