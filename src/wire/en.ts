import { en } from '../diagnostic/en.js'
import type { CompleteLanguage, EncodingCode, Language } from '../diagnostic/language.js'

// They stand here so that nobody loads them who does not encode.
const sentences: Readonly<Record<EncodingCode, string>> = {
  'wire/reserved': 'The REST framework takes {param} for itself. Leave it out: `to` says who calls.',
  'wire/vanishes':
    '{value} vanishes in a query string. Leave it out, or send it alone as JSON; \'N\' clears a part, and DELIMITER takes { "SIZE": 200 }.',
  'wire/key': 'The key {key} is another one to PHP in a query string. Rename it, or send it alone as JSON.',
  'wire/altered':
    '{value} becomes text in a query string, and the server takes that for something else. Write text, or send it alone as JSON.',
  'wire/too-many-variables':
    'PHP takes {maxVariables} values of a query string, and here are {count}. Send it alone as JSON.',
  'wire/too-deep':
    'PHP drops what has more than {maxIndices} indices in a query string. Flatten it, or send it alone as JSON.',
  'wire/address-too-long':
    'The address takes {bytes} bytes, and servers commonly refuse more than {maxBytes}. Send it as JSON.',
  'wire/substitution':
    'In a batch the server takes {found} for a reference to an answer, and nothing escapes it. Send it alone, or put a zero-width space behind the $.',
  'wire/reference':
    '{reference} is no result of a command before this one in the same batch[[: {elsewhere} is in another, as {maxCommands} fill one]]. Write $result[name], or $result[name][key].',
  'wire/not-in-batch': 'The server does not run {method} in a batch. Send it alone.',
}

/** The sentences in English, with those about encodings. */
export const enWire: CompleteLanguage = { ...en, sentences: { ...sentences, ...en.sentences } }

/** A language, with English in the place of sentences about encodings that it does not have. */
export function withWire(language: Language): Language {
  return { ...language, sentences: { ...sentences, ...language.sentences } }
}
