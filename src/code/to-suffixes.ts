// So that a statement of two variables stays on its line.
const MAX_CHARS = 20
// What can stand inside a name of JavaScript.
const WORD = /\p{ID_Continue}+/gu

/** What the names of variables end with, each another: the words of a name, or a number from 1 where there is none. */
export function toSuffixes(names: readonly (string | undefined)[]): readonly string[] {
  const taken = new Set<string>()
  const tries = new Map<string, number>()
  return names.map((name, index) => {
    const wanted = wordsOf(name ?? '') || String(index + 1)
    let suffix = wanted
    while (taken.has(suffix)) {
      const count = (tries.get(wanted) ?? 1) + 1
      tries.set(wanted, count)
      suffix = `${wanted}_${count}`
    }
    taken.add(suffix)
    return suffix
  })
}

function wordsOf(name: string): string {
  const words = name.slice(0, MAX_CHARS).toWellFormed().match(WORD) ?? []
  return words.map(word => word.replace(/^./u, first => first.toUpperCase())).join('')
}
