import type { Plugin } from 'rolldown'
import { parseSync, Visitor } from 'rolldown/utils'

/**
 * Marks every call that runs when the package is imported as free of side effects. The package says `sideEffects: false`,
 * but a bundler reads that per file, and each of our files holds many modules: without the marks it keeps all tables of a
 * file as soon as one function of it is used.
 */
export const markPure: Plugin = {
  name: 'mark-pure',
  renderChunk(code, chunk) {
    const starts = importTimeCalls(code, chunk.fileName).sort((left, right) => right - left)
    return starts.reduce((marked, at) => `${marked.slice(0, at)}/* @__PURE__ */ ${marked.slice(at)}`, code)
  },
}

/** Where the calls stand that top-level constants make, those inside functions left out. */
function importTimeCalls(code: string, fileName: string): number[] {
  const starts = new Set<number>()
  let inConstant = 0
  let inFunction = 0
  const note = ({ start }: { start: number }) => {
    if (inConstant > 0 && inFunction === 0) starts.add(start)
  }
  const enter = () => void inFunction++
  const leave = () => void inFunction--
  new Visitor({
    VariableDeclaration: () => void inConstant++,
    'VariableDeclaration:exit': () => void inConstant--,
    CallExpression: note,
    NewExpression: note,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    ClassBody: enter,
    'ClassBody:exit': leave,
  }).visit(parseSync(fileName, code).program)
  return [...starts]
}
