import { type CodeOf, type Examples, inAttach } from '../example.js'

const cycle: { MESSAGE?: unknown } = {}
cycle.MESSAGE = cycle

let deep: unknown = 'x'
for (let level = 0; level < 600; level++) deep = [deep]

const unreadable = {
  get MESSAGE(): string {
    throw new Error('not loaded yet')
  },
}

export const valueExamples: Examples<CodeOf<'value'>> = {
  'value/not-json': inAttach([{ MESSAGE: 142n }], [0, 'MESSAGE'], {
    code: 'const attach = [{ MESSAGE: 142n }]',
    also: ['attach/unknown-block', 'part/nothing-left'],
  }),
  'value/cycle': inAttach([cycle], [0, 'MESSAGE'], {
    code: 'const block = {}\nblock.MESSAGE = block\nconst attach = [block]',
    also: ['attach/unknown-block', 'part/nothing-left'],
  }),
  'value/too-deep': inAttach([{ MESSAGE: 'Hello' }, deep], [1, ...new Array<number>(511).fill(0)], {
    code: "let deep = 'x'\nfor (let level = 0; level < 600; level++) deep = [deep]\nconst attach = [{ MESSAGE: 'Hello' }, deep]",
    also: ['attach/unknown-block'],
  }),
  'value/unreadable': inAttach([unreadable], [0, 'MESSAGE'], {
    code: "const attach = [{ get MESSAGE() { throw new Error('not loaded yet') } }]",
    also: ['attach/unknown-block', 'part/nothing-left'],
  }),
  'value/too-large': inAttach([{ MESSAGE: 'Hello', NEW: new Array(4_000_000) }], [0, 'NEW'], {
    code: "const attach = [{ MESSAGE: 'Hello', NEW: new Array(4_000_000) }]",
    also: ['part/not-a-list'],
  }),
  'value/lone-surrogate': inAttach([{ MESSAGE: 'Done 👍'.slice(0, -1) }], [0, 'MESSAGE'], {
    code: "const attach = [{ MESSAGE: 'Done 👍'.slice(0, -1) }]",
  }),
}
