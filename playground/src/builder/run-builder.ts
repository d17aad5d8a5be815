import { MAX_CHARS } from '../message/draft.js'
import type { Problem } from '../message/problem.js'
import type { Words } from '../words/words.js'
import { type BuilderResult, isBuilderResult } from './builder-result.js'
import { errorRange, rangeOfLine } from './error-line.js'
import { LINES_BEFORE, toScript } from './to-script.js'

const TIMEOUT_MS = 2000

export type Built = { readonly json: string } | { readonly problem: Problem }

/**
 * Runs the user's code, and gives the message that it exports. The code runs in a worker of its own, which is ended with
 * its answer or at the time limit. The worker comes from a data: address: it shares no storage with the page, and under
 * the page's policy it reaches no network. Rejects when `signal` aborts.
 */
export async function runBuilder(code: string, words: Words, signal: AbortSignal): Promise<Built> {
  let script: string
  try {
    script = toScript(code)
  } catch (error) {
    return { problem: syntaxProblem(code, error) }
  }
  const result = await answerOf(script, words, signal)
  if ('nothing' in result) return { problem: { message: words.builder.nothing } }
  if ('json' in result) return result.json.length > MAX_CHARS ? { problem: { message: words.editor.tooLong } } : result
  const range = errorRange(code, result.stack ?? '', LINES_BEFORE)
  return { problem: { message: result.error, ...(range === undefined ? {} : { range }) } }
}

function syntaxProblem(code: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const range = rangeOfLine(code, Number(/\((\d+):\d+\)/.exec(message)?.[1]))
  return { message, ...(range === undefined ? {} : { range }) }
}

function answerOf(script: string, words: Words, signal: AbortSignal): Promise<BuilderResult> {
  const worker = new Worker(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)
  const end = new AbortController()
  const answer = new Promise<BuilderResult>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ error: words.builder.timeout(TIMEOUT_MS / 1000) }), TIMEOUT_MS)
    end.signal.addEventListener('abort', () => clearTimeout(timer))
    signal.addEventListener('abort', () => reject(signal.reason), { signal: end.signal })
    worker.onmessage = ({ data }) => resolve(isBuilderResult(data) ? data : { error: words.builder.strange })
    worker.onerror = event => {
      event.preventDefault()
      resolve({ error: event.message, stack: `:${event.lineno}:${event.colno}` })
    }
  })
  return answer.finally(() => {
    end.abort()
    worker.terminate()
  })
}
