import fc from 'fast-check'

// No sign here begins a code of a text or means something to the server, and none is trimmed.
const LETTERS = [...'abcxyzäéжыЯ你の', 'é', '😀', '👨‍👩‍👧', '🇩🇪']
const SIGNS = [...'0123456789.,!?%&"\'+=—№’']

const word = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.string({ unit: fc.constantFrom(...LETTERS, ...LETTERS, ...SIGNS), maxLength: 8 }),
  )
  .map(pair => pair.join(''))

/** A few words of any language: a name, a title, the text of a button. The smallest is `a`. */
export const label: fc.Arbitrary<string> = wordsUpTo(3)

/** A line of a text, without codes. */
export const line: fc.Arbitrary<string> = wordsUpTo(8)

function wordsUpTo(maxLength: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength }).map(list => list.join(' '))
}
