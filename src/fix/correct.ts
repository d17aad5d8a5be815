import type { Diagnostic } from '../diagnostic/diagnostic.js'
import { keyOfPath } from '../diagnostic/path.js'
import type { Key } from '../diagnostic/trace.js'
import { arrayOfList, type Data, isArray } from '../php/data.js'
import { setOwn } from '../php/set-own.js'
import type { Subject } from '../rest/subject.js'
import type { Corrected, Correction, OpenQuestion } from './correction.js'
import { type Edit, Edits } from './edits.js'
import { Origins } from './origins.js'
import { beginningsOf, elementOf, placeOf, valueAt } from './places.js'
import type { Candidate, Found, Question, View } from './rule.js'
import { rules } from './rules.js'

/** Which corrections are wanted, by their ids; `isSafe` is false for the choices of a question. */
export type IsWanted = (id: string, isSafe: boolean) => boolean

// One correction can bring another to light: a key that is read now has a value that can be read.
const MAX_ROUNDS = 12
const MAX_ATTEMPTS = 4

/**
 * Corrects a document until nothing more is wanted. A correction that does not do what it promises, or that breaks
 * something which was whole, is taken back: all is done anew without it.
 */
export function correct(subject: Subject, isWanted: IsWanted): Corrected {
  const failed = new Set<string>()
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const run = new Run(subject, (id, isSafe) => !failed.has(id) && isWanted(id, isSafe))
    const broken = run.findBroken()
    if (broken.length === 0) return run.result
    for (const { id } of broken) failed.add(id)
  }
  return new Run(subject, () => false).result
}

type Trouble = 'error' | 'refusal'

class Run {
  readonly #subject: Subject
  readonly #isWanted: IsWanted
  readonly #origins: Origins
  readonly #corrections = new Map<string, Correction>()
  readonly #questions: OpenQuestion[] = []
  /** Where errors, and where reasons of a refusal, stood at first. */
  readonly #first: Readonly<Record<Trouble, ReadonlySet<string>>>
  #findings: readonly Diagnostic[] = []
  #document: Data

  constructor(subject: Subject, isWanted: IsWanted) {
    this.#subject = subject
    this.#isWanted = isWanted
    this.#document = subject.data
    this.#origins = new Origins(subject.data)
    this.#look()
    this.#first = {
      error: new Set(this.#pathsOf('error').map(keyOfPath)),
      refusal: new Set(this.#pathsOf('refusal').map(keyOfPath)),
    }
    for (let round = 0; round < MAX_ROUNDS && this.#improve(); round++) this.#look()
    this.#ask()
  }

  get result(): Corrected {
    return {
      document: this.#document,
      corrections: [...this.#corrections.values()],
      questions: this.#questions,
      left: this.#findings,
    }
  }

  /** The corrections after which a finding stands that they promised to resolve, or an error where there was none. */
  findBroken(): readonly Correction[] {
    if (this.#corrections.size === 0) return []
    const left = new Set(this.#findings.map(({ code, path }) => placeOf(code, this.#pathOf(path))))
    const unkept = [...this.#corrections.values()].filter(({ resolves }) =>
      [...resolves.keys()].some(place => left.has(place)),
    )
    const broken = [...this.#newPaths('error'), ...this.#newPaths('refusal')]
    if (broken.length === 0) return unkept
    const within = new Set(broken.map(keyOfPath))
    const around = new Set(broken.flatMap(beginningsOf))
    const guilty = [...this.#corrections.values()].filter(({ scopes }) =>
      scopes.some(scope => around.has(keyOfPath(scope)) || beginningsOf(scope).some(place => within.has(place))),
    )
    if (guilty.length > 0) return [...unkept, ...guilty]
    // One parameter can need another: what was changed beside it is to blame, or else anything.
    const beside = [...this.#corrections.values()].filter(({ path }) => around.has(keyOfPath(path)))
    return beside.length > 0 ? beside : [...this.#corrections.values()]
  }

  #look(): void {
    const { base, check } = this.#subject
    this.#findings = check(this.#document).diagnostics.map(finding => ({
      ...finding,
      path: [...base, ...finding.path],
    }))
  }

  /** Makes one round of corrections; false where there was none to make. */
  #improve(): boolean {
    const edits = new Edits()
    const made = new Map<string, Correction>()
    for (const found of this.#findings) {
      const proposal = this.#proposalFor(found)
      if (proposal === undefined) continue
      const isSafe = 'edit' in proposal
      for (const candidate of isSafe ? [proposal] : proposal.choices) {
        const id = this.#idOf(candidate)
        const same = made.get(id)
        if (same !== undefined) this.#promise(same, found)
        else if (!this.#corrections.has(id) && this.#isWanted(id, isSafe) && edits.add(candidate.edit)) {
          made.set(id, this.#promise(this.#correctionOf(candidate), found))
        }
      }
    }
    if (edits.isEmpty) return false
    for (const [id, correction] of made) this.#corrections.set(id, correction)
    this.#document = edits.apply(this.#document, this.#origins)
    return true
  }

  /** What is left to decide. */
  #ask(): void {
    for (const found of this.#findings) {
      const proposal = this.#proposalFor(found)
      if (proposal === undefined || 'edit' in proposal) continue
      const choices = proposal.choices.map(choice => this.#promise(this.#correctionOf(choice), found))
      this.#questions.push({ code: proposal.code, path: this.#pathOf(found.path), about: found.code, choices })
    }
  }

  #proposalFor(found: Found): Candidate | Question | undefined {
    const { method, base } = this.#subject
    const view: View = { at: path => valueAt(this.#document, path), method, base }
    return rules[found.code]?.(found, view)
  }

  #correctionOf(candidate: Candidate): Correction {
    const { edit, code, figures } = candidate
    const [before, after] = this.#sidesOf(edit)
    const path = this.#pathOf(edit.path)
    const scopes = 'fields' in edit ? [...edit.fields.keys()].map(key => [...path, key]) : [path]
    return { id: this.#idOf(candidate), code, path, before, after, figures, scopes, resolves: new Map() }
  }

  #promise(correction: Correction, { code, path }: Found): Correction {
    const place = this.#pathOf(path)
    correction.resolves.set(placeOf(code, place), { code, path: place })
    return correction
  }

  /** What a correction changes, before and after: of an object the keys in question, of an element all of it. */
  #sidesOf(edit: Edit): readonly [Data | undefined, Data | undefined] {
    const before = valueAt(this.#document, edit.path)
    if ('value' in edit) return [before, edit.value]
    if ('elements' in edit) {
      const { elements } = edit
      return [before, elements.length < 2 ? elements[0] : arrayOfList(elements)]
    }
    const old: Record<string, Data> = {}
    const now: Record<string, Data> = {}
    for (const [key, value] of edit.fields) {
      if (isArray(before) && Object.hasOwn(before, key)) setOwn(old, key, before[key])
      if (value !== undefined) setOwn(now, key, value)
    }
    return [old, now]
  }

  #idOf({ code, edit, figures }: Candidate): string {
    const fields = 'fields' in edit ? [...edit.fields.keys()].join() : ''
    return `${code} ${keyOfPath(this.#pathOf(edit.path))} ${fields} ${JSON.stringify(figures)}`
  }

  #pathOf(path: readonly Key[]): readonly Key[] {
    return this.#origins.pathOf(this.#document, path)
  }

  /** The elements and parameters that have an error now, or are reasons of a refusal. */
  #pathsOf(trouble: Trouble): readonly (readonly Key[])[] {
    const found = this.#findings.filter(({ severity, effect }) =>
      trouble === 'error' ? severity === 'error' : effect === 'refused',
    )
    return found.map(({ path }) => elementOf(this.#pathOf(path)))
  }

  #newPaths(trouble: Trouble): readonly (readonly Key[])[] {
    const first = this.#first[trouble]
    return this.#pathsOf(trouble).filter(path => !beginningsOf(path).some(place => first.has(place)))
  }
}
