/** What a curl option does to the request. */
export type CurlEffect =
  | 'url'
  | 'header'
  | 'data'
  | 'raw'
  | 'encoded'
  | 'json'
  | 'form'
  | 'form-text'
  | 'get'
  | 'nothing'

const effects: ReadonlyMap<string, CurlEffect> = new Map<string, CurlEffect>([
  ['--url', 'url'],
  ['-H', 'header'],
  ['--header', 'header'],
  ['-d', 'data'],
  ['--data', 'data'],
  ['--data-ascii', 'data'],
  ['--data-binary', 'data'],
  ['--data-raw', 'raw'],
  ['--data-urlencode', 'encoded'],
  ['--json', 'json'],
  ['-F', 'form'],
  ['--form', 'form'],
  ['--form-string', 'form-text'],
  ['-G', 'get'],
  ['--get', 'get'],
])

// Options with a value that says nothing about what is sent: the value must not be taken for an address.
const SHORT_WITH_VALUE = 'AbcCDeEhKmoPQrtTuUwxXyYz'
const LONG_WITH_VALUE: ReadonlySet<string> = new Set(
  (
    'request user-agent cookie cookie-jar dump-header referer cert key cacert capath max-time connect-timeout output ' +
    'user proxy proxy-user write-out retry retry-delay retry-max-time resolve connect-to interface limit-rate range ' +
    'ciphers tls-max unix-socket config trace trace-ascii stderr max-redirs oauth2-bearer speed-limit speed-time'
  )
    .split(' ')
    .map(name => `--${name}`),
)

/** One option of a command line, its value beside it. */
export interface CurlOption {
  readonly effect: CurlEffect
  readonly name: string
  readonly value: string
}

/** The options of a curl command, in their order. What is no option is an address. */
export function readCurlOptions(words: readonly string[]): readonly CurlOption[] {
  const options: CurlOption[] = []
  const rest = [...words].reverse()
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    if (!/^-./.test(word)) options.push({ effect: 'url', name: '', value: word })
    else if (word.startsWith('--')) options.push(readLong(word, rest))
    else options.push(...readShort(word, rest))
  }
  return options
}

function readLong(name: string, rest: string[]): CurlOption {
  const effect = effects.get(name) ?? 'nothing'
  const takesValue = effect === 'nothing' ? LONG_WITH_VALUE.has(name) : effect !== 'get'
  return { effect, name, value: takesValue ? (rest.pop() ?? '') : '' }
}

/** Letters may stand together, `-sSX POST`; a value may stand directly behind its letter, `-XPOST`. */
function readShort(word: string, rest: string[]): readonly CurlOption[] {
  const options: CurlOption[] = []
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? ''
    const name = `-${letter}`
    const effect = effects.get(name) ?? 'nothing'
    const takesValue = effect === 'nothing' ? SHORT_WITH_VALUE.includes(letter) : effect !== 'get'
    const attached = word.slice(at + 1)
    options.push({ effect, name, value: takesValue ? attached || (rest.pop() ?? '') : '' })
    if (takesValue) break
  }
  return options
}
