import { readFile, writeFile } from 'node:fs/promises'
import { type Fixes, fix } from '../fix.js'
import type { Entry } from './entries.js'
import { hasLongNumbers, toFileText } from './file-text.js'
import { FixTally } from './fix-tally.js'
import { fixesText } from './fixes-text.js'
import { endWith, exitCodes, type Io, type Output } from './io.js'
import { JsonValues } from './json-values.js'
import { type PartOptions, SOME_BOT_ID } from './options.js'
import { printable } from './printable.js'
import { put } from './put.js'
import { putBack } from './put-back.js'
import { filesOf } from './read-files.js'
import { readSubjects, type Subject } from './read-subjects.js'
import { styleFor } from './style.js'
import { describeFailure, describeNoMatch } from './unusable.js'
import { type Lang, wordings } from './wording.js'

export interface FixSettings extends PartOptions {
  readonly lang: Lang
}

interface Member {
  readonly subject: Subject
  readonly fixes: Fixes
}

/** What is read of one value of the input, each with what can be done about it. */
interface Group {
  readonly entry: Entry
  readonly members: Member[]
}

/** Lists what can be corrected, and prints the corrected input where that is wanted. */
export async function listFixes(
  files: readonly string[],
  isApplied: boolean,
  settings: FixSettings,
  io: Io,
): Promise<void> {
  const list = isApplied ? io.stderr : io.stdout
  const tally = new FixTally()
  const printed = new JsonValues(io)
  for await (const group of groupsOf(files, settings, io)) {
    await tell(group, list, settings, io)
    tally.add(group.members)
    if (isApplied) await print(group, printed)
  }
  printed.end()
  tally.end(list, isApplied, settings, io)
}

/** What was written in another form than JSON is printed as the requests that it stands for, and so are lists among others. */
async function print(group: Group, printed: JsonValues): Promise<void> {
  const value = correctedOf(group)
  const each = group.members.map(({ fixes }) => fixes.apply())
  if (value === undefined) for (const one of each) await printed.add(one)
  else
    await printed.add(
      value,
      group.members.some(({ subject }) => typeof subject.origin.path[0] === 'number') ? each : [value],
    )
}

/** Corrects files where they are. A file is written only where all of it could be read, and be put back as it was. */
export async function writeFixed(patterns: readonly string[], settings: FixSettings, io: Io): Promise<void> {
  const tally = new FixTally()
  for (const pattern of patterns) {
    const files = filesOf(pattern)
    if (files.length === 0) {
      io.stderr.write(describeNoMatch(pattern, wordings[settings.lang]))
      endWith(io, exitCodes.unusable)
    }
    for (const file of files) await writeFixedFile(file, tally, settings, io)
  }
  tally.end(io.stdout, true, settings, io)
}

async function writeFixedFile(file: string, tally: FixTally, settings: FixSettings, io: Io): Promise<void> {
  const groups: Group[] = []
  for await (const group of groupsOf([file], settings, io)) {
    await tell(group, io.stdout, settings, io)
    groups.push(group)
  }
  const isClean = groups.every(({ members }) => members.every(({ fixes }) => fixes.fixes.length === 0))
  try {
    if (!isClean && !(await isWritten(file, groups))) {
      io.stderr.write(`b24msg: ${printable(file)}: ${wordings[settings.lang].notWritable}\n`)
      endWith(io, exitCodes.unusable)
      return
    }
  } catch (error) {
    io.stderr.write(describeFailure(file, error, wordings[settings.lang]))
    endWith(io, exitCodes.unusable)
    return
  }
  for (const group of groups) tally.add(group.members)
}

/** Writes a file anew; false where it cannot be put back as it was. */
async function isWritten(file: string, groups: readonly Group[]): Promise<boolean> {
  const text = await readFile(file, 'utf8')
  const isInLines = groups.some(({ entry }) => entry.place.kind === 'line')
  const values = groups.map(group => ({ place: group.entry.place, value: correctedOf(group) }))
  const isKnown = values.every(({ place, value }) => value !== undefined && place.kind !== 'call')
  const isWhole = values.length === (isInLines ? text.split('\n').filter(line => line.trim() !== '').length : 1)
  if (!isKnown || !isWhole || hasLongNumbers(text)) return false
  await writeFile(
    file,
    toFileText(
      text,
      values.filter((_, index) => groups[index]?.members.some(({ fixes }) => fixes.fixes.length > 0)),
    ),
  )
  return true
}

/** What was read of one value of the input after the other. */
async function* groupsOf(files: readonly string[], settings: FixSettings, io: Io): AsyncGenerator<Group> {
  const { botId = SOME_BOT_ID, lang } = settings
  let group: Group | undefined
  for await (const subject of readSubjects(files, settings, io, wordings[lang])) {
    const { value, part, origin } = subject
    const fixes = fix(value, { ...(part === undefined ? {} : { part, botId }), ...wordings[lang].fix })
    if (group?.entry !== origin.entry) {
      if (group !== undefined) yield group
      group = { entry: origin.entry, members: [] }
    }
    group.members.push({ subject, fixes })
  }
  if (group !== undefined) yield group
}

async function tell({ members }: Group, list: Output, { lang }: FixSettings, io: Io): Promise<void> {
  for (const { subject, fixes } of members)
    await put(list, fixesText(subject.label, fixes, styleFor(io), wordings[lang]))
}

/** The value of the input with all corrections in it, in the form in which it was; nothing where that cannot be. */
function correctedOf({ entry, members }: Group): unknown {
  const changed = members.filter(({ fixes }) => fixes.fixes.length > 0)
  return putBack(
    entry.value,
    changed.map(({ subject, fixes }) => ({ path: subject.origin.path, before: subject.value, after: fixes.apply() })),
  )
}
