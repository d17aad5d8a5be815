import type { PartName } from '../../check/parts.js'
import type { Severity } from '../../diagnostic/codes.js'
import type { Diagnostic } from '../../diagnostic/diagnostic.js'
import { fill } from '../../diagnostic/language.js'
import { formatPath } from '../../diagnostic/path.js'
import type { DataObject } from '../../php/data.js'
import type { SubjectOptions } from '../../rest/subject.js'
import type { PreviewLanguage } from '../preview-language.js'
import type { Slot } from './slots.js'

/** One of the parts to draw: what the server stores around its elements, and the elements in their places. */
export interface ScenePart {
  readonly shell: DataObject
  readonly slots: readonly Slot[]
}

/** What is said beside the message. */
export interface Notice {
  readonly severity: Severity
  readonly text: string
}

/** All that there is to draw of a message: what the server stores of it. */
export interface Scene {
  readonly text: string | undefined
  readonly attaches: readonly ScenePart[]
  readonly keyboard: ScenePart | undefined
  readonly menu: ScenePart | undefined
  readonly notices: readonly Notice[]
  /** The server refuses it: what is drawn is what the rest of it would have come to. */
  readonly isRefused: boolean
}

export interface SceneOptions extends SubjectOptions {
  /** Tells too what the server drops and changes, each at its place. */
  readonly marks: boolean
  readonly language: PreviewLanguage
}

// Nobody reads more of them above a message.
const MAX_NOTICES = 100

/** The findings that have no place in an element, as notices; hints are left out. */
export function noticesOf(
  diagnostics: readonly Diagnostic[],
  drawn: readonly ScenePart[],
  { words }: PreviewLanguage,
): readonly Notice[] {
  const placed = new Set(drawn.flatMap(({ slots }) => slots.flatMap(({ findings }) => findings)))
  const beside = diagnostics.filter(diagnostic => diagnostic.severity !== 'hint' && !placed.has(diagnostic))
  const notices = beside
    .slice(0, MAX_NOTICES)
    .map(({ severity, ...finding }): Notice => ({ severity, text: findingText(finding) }))
  if (beside.length <= MAX_NOTICES) return notices
  return [...notices, { severity: 'hint', text: fill(words.more, { count: beside.length - MAX_NOTICES }) }]
}

/** A finding on one line, its place first. */
export function findingText({ path, message }: Pick<Diagnostic, 'path' | 'message'>): string {
  return path.length === 0 ? message : `${formatPath(path)}: ${message}`
}

/** The parameters of parts, as the notices name them. */
export const PART_PARAMS: Readonly<Record<PartName | 'message', string>> = {
  message: 'MESSAGE',
  attach: 'ATTACH',
  keyboard: 'KEYBOARD',
  menu: 'MENU',
}
