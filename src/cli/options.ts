import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { documentedLimits, type LimitOverrides, limits } from '../index.js'
import { PARTS, type Part } from './checked.js'
import { LANGS } from './wording.js'

// Options that several commands take.

/** A part alone is most often a bot's, and COMMAND buttons mean nothing without one. */
export const SOME_BOT_ID = 1

export function langOption(): Option {
  return new Option('--lang <lang>').choices(LANGS).default('en')
}

/** What {@link addPartOptions} adds. */
export interface PartOptions {
  readonly part?: Part
  readonly botId?: number
  readonly method?: string
}

export function addPartOptions(command: Command): Command {
  return command
    .addOption(new Option('--part <kind>').choices(PARTS))
    .addOption(new Option('--bot-id <id>').argParser(parseNumber))
    .option('--method <method>')
}

/** Options of {@link addPartOptions} that do not go together end the run. */
export function refuseClashes({ part, botId, method }: PartOptions, command: Command): void {
  if (botId !== undefined && part === undefined)
    command.error('error: --bot-id goes with --part: a request names its bot itself, in BOT_ID')
  if (method !== undefined && part !== undefined)
    command.error('error: --method is for parameters, and --part for a part alone: give one of them')
}

export function parseNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Give a whole number.')
  return Number(text)
}

export function parsePort(text: string): number {
  const port = parseNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('Give a port from 0 to 65535.')
  return port
}

/** `documented`, or a JSON file of limits by part. */
export function parseLimits(text: string): LimitOverrides {
  if (text === 'documented') return documentedLimits
  let overrides: unknown
  try {
    overrides = JSON.parse(readFileSync(text, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'This is not JSON' : 'There is no such file'
    throw new InvalidArgumentError(`${reason}. Give "documented", or a file like {"keyboard":{"maxChars":30000}}.`)
  }
  if (!isLimits(overrides)) {
    const known = Object.keys(limits).join(', ')
    throw new InvalidArgumentError(`Give numbers as maxChars and maxBytes, by part. Known parts: ${known}.`)
  }
  return overrides
}

function isLimits(value: unknown): value is LimitOverrides {
  return isObject(value) && Object.entries(value).every(([name, limit]) => name in limits && isLimit(limit))
}

function isLimit(value: unknown): boolean {
  if (!isObject(value)) return false
  return Object.entries(value).every(
    ([name, most]) => (name === 'maxChars' || name === 'maxBytes') && typeof most === 'number' && most >= 0,
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
