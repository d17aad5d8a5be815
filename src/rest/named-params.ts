import { type Data, type DataObject, isSet } from '../php/data.js'

/** The parameters of a call: as the caller wrote their names, and under the names that the server makes of them. */
export class NamedParams {
  readonly #params: DataObject
  /** For each name of the server that the caller wrote in another way: how. */
  #written: Map<string, string> | undefined
  /** No name counts as it is written, only what the server makes of it. */
  #isConverted = false

  constructor(params: DataObject) {
    this.#params = params
  }

  /** The names as the caller wrote them. */
  get writtenKeys(): readonly string[] {
    return Object.keys(this.#params)
  }

  /** No name counts as it is written, only those that are taken up. */
  forgetNames(): void {
    this.#isConverted = true
  }

  /** The value under a key as it was written. */
  valueOf(written: string): Data | undefined {
    return this.#params[written]
  }

  /** Takes up a parameter under the name that the server makes of it; of two that fall together the later one counts. */
  rename(name: string, written: string): void {
    this.#written ??= new Map()
    this.#written.set(name, written)
  }

  /** The value of a parameter; `undefined` where it is absent or null, which is the same to PHP's isset(). */
  get(name: string): Data | undefined {
    const written = this.#written?.get(name) ?? (this.#isConverted ? undefined : name)
    const value = written === undefined ? undefined : this.#params[written]
    return isSet(value) ? value : undefined
  }

  /** The key under which the caller wrote the parameter, or has to write it. */
  written(name: string): string {
    return this.#written?.get(name) ?? this.wanted(name)
  }

  /** The key under which the method wants the parameter. */
  wanted(name: string): string {
    return this.#isConverted ? toCamelCase(name) : name
  }
}

/** The name of v2 for a name of the server: `URL_PREVIEW` is `urlPreview`. */
function toCamelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
