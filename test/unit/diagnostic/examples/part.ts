import { type CodeOf, type Examples, inAttach, inKeyboard } from '../example.js'

export const partExamples: Examples<CodeOf<'part'>> = {
  'part/not-a-list': inKeyboard(142, []),
  'part/unparsable': inKeyboard('[{"TEXT":"Open"}', []),
  'part/empty': inKeyboard([], []),
  'part/nothing-left': inKeyboard([{ TEXT: 'Take' }], [], { also: ['keyboard/button-without-action'] }),
  'part/single-element': inKeyboard({ TEXT: 'Open', LINK: '/crm/' }, []),
  'part/oversize': inAttach([{ MESSAGE: 'x'.repeat(60_000) }], []),
  'part/column-overflow': inAttach([{ MESSAGE: 'ж'.repeat(40_000) }], []),
  'part/json-string': inKeyboard('[{"TEXT":"Open","LINK":"/crm/","DISPLAY":"LINE"}]', []),
}
