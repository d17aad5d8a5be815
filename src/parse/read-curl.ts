import { quote } from '../diagnostic/quote.js'
import type { Key } from '../diagnostic/trace.js'
import { type CurlOption, readCurlOptions } from './curl-options.js'
import { placeIn } from './json.js'
import { readHttp } from './read-http.js'
import type { Reading } from './reading.js'
import { OpenQuoteError, readCommands, type ShellCommand } from './shell-words.js'

/** More than a shell takes; a body that comes from a here-document counts too. */
const MAX_CHARS = 4_000_000
const FORM = 'application/x-www-form-urlencoded'

/** Reads the curl commands in a text. Nothing is run, no variable is filled in, no file is read. */
export function readCurl(text: string, reading: Reading): void {
  reading.enter('curl')
  if (text.length > MAX_CHARS) {
    reading.report('parse/too-large', { chars: text.length, maxChars: MAX_CHARS })
    return
  }
  try {
    const commands = readCommands(text, 'curl').filter(({ words }) => words.includes('curl'))
    for (const [index, command] of commands.entries()) readRequest(command, reading, commands.length > 1 ? [index] : [])
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error
    reading.report('parse/open-quote', { quote: error.quote, ...placeIn(text, error.offset) })
  }
}

function readRequest({ words, input }: ShellCommand, reading: Reading, path: readonly Key[]): void {
  const options = readCurlOptions(words.slice(words.indexOf('curl') + 1))
  const body = new Body(input, reading, path)
  for (const option of options) body.add(option)
  const url = options.find(({ effect }) => effect === 'url')?.value ?? ''
  const isGet = options.some(({ effect }) => effect === 'get')
  if (isGet) readHttp({ url: `${url}${url.includes('?') ? '&' : '?'}${body.text}` }, reading, path)
  else readHttp({ url, contentType: contentTypeOf(options), body: body.text }, reading, path)
}

function contentTypeOf(options: readonly CurlOption[]): string {
  const headers = options.flatMap(({ effect, value }) => (effect === 'header' ? [value] : []))
  const given = headers.map(header => /^content-type\s*:(.*)$/is.exec(header)?.[1]).find(type => type !== undefined)
  return given ?? (options.some(({ effect }) => effect === 'json') ? 'application/json' : FORM)
}

/** The body as the options put it together. */
class Body {
  text = ''
  readonly #input: string | undefined
  readonly #reading: Reading
  readonly #path: readonly Key[]

  constructor(input: string | undefined, reading: Reading, path: readonly Key[]) {
    this.#input = input
    this.#reading = reading
    this.#path = path
  }

  add({ effect, name, value }: CurlOption): void {
    if (effect === 'raw') this.#append(value)
    else if (effect === 'data') this.#append(this.#contentOf(value, name, name !== '--data-binary'))
    else if (effect === 'json') this.text += this.#contentOf(value, name, false)
    else if (effect === 'encoded') this.#append(this.#encode(value, name))
    else if (effect === 'form' || effect === 'form-text') this.#addField(value, effect === 'form')
  }

  #append(data: string): void {
    this.text += this.text === '' ? data : `&${data}`
  }

  /** A value that begins with @ is the name of a file; `@-` is what the shell puts in. */
  #contentOf(value: string, name: string, dropsLineBreaks: boolean): string {
    if (!value.startsWith('@')) return value
    if (value !== '@-' || this.#input === undefined) return this.#skipFile(name, value.slice(1))
    return dropsLineBreaks ? this.#input.replace(/[\r\n]+/g, '') : this.#input
  }

  /** `name=text` and `=text` and `text`: only the text is encoded. `name@file` names a file. */
  #encode(value: string, option: string): string {
    const [, name = '', mark = '', text = ''] = /^([^=@]*)([=@])([\s\S]*)$/.exec(value) ?? ['', '', '=', value]
    const content = mark === '@' ? this.#skipFile(option, text) : encodeURIComponent(text.toWellFormed())
    return name === '' ? content : `${name}=${content}`
  }

  #addField(field: string, mayBeFile: boolean): void {
    const [, name = '', value = ''] = /^([^=]*)=([\s\S]*)$/.exec(field) ?? []
    if (mayBeFile && /^[@<]/.test(value)) this.#skipFile(name, value.slice(1))
    else this.#append(`${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`)
  }

  #skipFile(param: string, file: string): string {
    this.#reading.report('parse/file', { param, file: quote(file) }, this.#path)
    return ''
  }
}
