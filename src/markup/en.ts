import type { MarkupLanguage } from './markup-language.js'

/** What the conversion says, in English. */
export const enMarkup: MarkupLanguage = {
  tag: 'en',
  sentences: {
    'markup/not-text': 'This is {value} where text belongs: nothing is converted. Give the document as a string.',
    'markup/link':
      'Line {line}: clients make no link of the address {address}: its text stays, the address is left out. Give one that begins with "/", http:, https:, mailto: or tel:.',
    'markup/table-link':
      "Line {line}: the link to {address} stands in a table that is shown as code, where nothing can be pressed: its text stays, the address is left out. Use tables: 'grid', or put the link below the table.",
    'markup/too-deep':
      'Line {line}: what stands in more than {maxDepth} others is shown in the last of them. Nest it less deeply.',
    'markup/not-shown': 'Line {line}: <{element}> and what it holds are no text, and are left out.',
    'markup/unknown-element':
      'Line {line}: {element} is no element of HTML, and shows as it is typed. Put it between backticks if it is code.',
    'markup/code':
      'Line {line}: the code holds {found}, which would end it or be read in it, so a zero-width space was put there. It stays in copied code.',
  },
}
