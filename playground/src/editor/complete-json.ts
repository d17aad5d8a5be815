import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { SyntaxNode, Tree } from '@lezer/common'
import { type Schema, schemasAt } from './schema.js'

const MAX_PARSE_MS = 1000

const WORD = /^[\w$.]*$/

/** Completes keys and values of a call from the JSON Schema of the package. */
export function completeJson({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  // The editor may be behind with parsing.
  const tree = ensureSyntaxTree(state, state.doc.length, MAX_PARSE_MS) ?? syntaxTree(state)
  const found = tree.resolveInner(pos, -1)
  // Where a value is missing, the parser puts an error in its place.
  const node = found.type.isError ? (found.parent ?? found) : found
  const isText = node.name === 'PropertyName' || node.name === 'String'
  if (!isText && !explicit) return null
  const schemas = schemasAt(pathOf(node, state), methodOf(tree, state))
  const isKey = node.name === 'PropertyName' || node.name === 'Object' || node.name === '{'
  const words = isKey ? keysOf(schemas, presentKeys(node, state)) : valuesOf(schemas)
  const options = words.map(word => ({ ...word, apply: isKey ? applyKey : applyValue }))
  return options.length === 0 ? null : { from: isText ? node.from + 1 : pos, options, validFor: WORD }
}

function applyKey(view: EditorView, { label }: Completion, from: number, to: number): void {
  const isNamed = /^"?\s*:/.test(view.state.sliceDoc(to, to + 100))
  put(view, `${label}"${isNamed ? '' : ': '}`, from, to)
}

function applyValue(view: EditorView, { label }: Completion, from: number, to: number): void {
  put(view, `${label}"`, from, to)
}

/** Puts in the rest of a text with its end, and with its beginning where that is not there yet; goes behind it. */
function put(view: EditorView, rest: string, from: number, to: number): void {
  const insert = view.state.sliceDoc(from - 1, from) === '"' ? rest : `"${rest}`
  const end = view.state.sliceDoc(to, to + 1) === '"' ? to + 1 : to
  const selection = { anchor: from + insert.length }
  view.dispatch({ changes: { from, to: end, insert }, selection, userEvent: 'input.complete' })
}

function keysOf(schemas: readonly Schema[], present: ReadonlySet<string>): readonly Completion[] {
  const keys = new Map<string, Completion>()
  for (const { properties = {}, required = [] } of schemas) {
    for (const [label, { description: info = '' }] of Object.entries(properties)) {
      if (present.has(label) || keys.has(label)) continue
      keys.set(label, { label, type: 'property', info, boost: required.includes(label) ? 1 : 0 })
    }
  }
  return [...keys.values()]
}

function valuesOf(schemas: readonly Schema[]): readonly Completion[] {
  const values = new Map<string, Completion>()
  for (const { enum: several = [], const: one, description: info = '' } of schemas) {
    for (const label of one === undefined ? several : [one])
      if (typeof label === 'string') values.set(label, { label, type: 'enum', info })
  }
  return [...values.values()]
}

/** The path of the value at a node; of a key that of its object. */
function pathOf(node: SyntaxNode, state: EditorState): readonly (string | number)[] {
  const path: (string | number)[] = node.name === 'Property' ? [nameOf(node, state)] : []
  let child = node
  for (let parent = node.parent; parent !== null; child = parent, parent = parent.parent) {
    if (parent.name === 'Property' && child.name !== 'PropertyName') path.unshift(nameOf(parent, state))
    if (parent.name === 'Array') path.unshift(elementsBefore(child))
  }
  return path
}

function elementsBefore(node: SyntaxNode): number {
  let count = 0
  for (let one = node.prevSibling; one !== null; one = one.prevSibling) if (/^[A-Z]/.test(one.name)) count += 1
  return count
}

function nameOf(property: SyntaxNode, state: EditorState): string {
  const name = property.getChild('PropertyName')
  return name === null ? '' : unquoted(state.sliceDoc(name.from, name.to))
}

function presentKeys(node: SyntaxNode, state: EditorState): ReadonlySet<string> {
  const own = node.parent?.name === 'Property' ? node.parent : undefined
  const object = node.name === 'Object' ? node : (own?.parent ?? node.parent)
  const others = object?.getChildren('Property').filter(({ from }) => from !== own?.from) ?? []
  return new Set(others.map(property => nameOf(property, state)))
}

function methodOf(tree: Tree, state: EditorState): string | undefined {
  const object = tree.topNode.getChild('Object')
  const property = object?.getChildren('Property').find(one => nameOf(one, state) === 'method')
  const value = property?.getChild('String')
  return value === null || value === undefined ? undefined : unquoted(state.sliceDoc(value.from, value.to))
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '')
}
