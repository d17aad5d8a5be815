import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'
import { type Schema, schemasAt } from './schema.js'

const WORD = /^[\w$.]*$/

/** Completes keys and values of a call from the JSON Schema of the package. */
export function completeJson({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const found = syntaxTree(state).resolveInner(pos, -1)
  // Where a value is missing, the parser puts an error in its place.
  const node = found.type.isError ? (found.parent ?? found) : found
  const isText = node.name === 'PropertyName' || node.name === 'String'
  if (!isText && !explicit) return null
  const path = pathOf(node, state)
  const schemas = schemasAt(path, methodOf(state))
  const isKey = node.name === 'PropertyName' || node.name === 'Object' || node.name === '{'
  const options = isKey ? keysOf(schemas, presentKeys(node, state)) : valuesOf(schemas)
  if (options.length === 0) return null
  const from = isText ? node.from : pos
  return isText
    ? { from, to: node.to, options, validFor: isKey ? /^"[\w$]*"?$/ : /^"[\w$.]*"?$/ }
    : { from, options, validFor: WORD }
}

function keysOf(schemas: readonly Schema[], present: ReadonlySet<string>): readonly Completion[] {
  const options = new Map<string, Completion>()
  for (const { properties = {}, required = [] } of schemas) {
    for (const [key, { description = '' }] of Object.entries(properties)) {
      if (present.has(key) || options.has(key)) continue
      options.set(key, {
        label: `"${key}"`,
        type: 'property',
        info: description,
        boost: required.includes(key) ? 1 : 0,
      })
    }
  }
  return [...options.values()]
}

function valuesOf(schemas: readonly Schema[]): readonly Completion[] {
  const values = new Map<string, Completion>()
  for (const { enum: several = [], const: one, description = '' } of schemas) {
    for (const value of one === undefined ? several : [one]) {
      const label = JSON.stringify(value)
      values.set(label, { label, type: 'enum', info: description })
    }
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

function methodOf(state: EditorState): string | undefined {
  const object = syntaxTree(state).topNode.getChild('Object')
  const property = object?.getChildren('Property').find(one => nameOf(one, state) === 'method')
  const value = property?.getChild('String')
  return value === null || value === undefined ? undefined : unquoted(state.sliceDoc(value.from, value.to))
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '')
}
