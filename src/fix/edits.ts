import type { Key } from '../diagnostic/trace.js'
import { arrayOfList, type Data, isArray } from '../php/data.js'
import { setOwn } from '../php/set-own.js'
import type { Origins } from './origins.js'

/** One change of a document. `fields`: keys of an object, where nothing stands for leaving a key out. `value`: another
 * value in this place. `elements`: others in the place of one element of a list, or none. */
export type Edit =
  | { readonly path: readonly Key[]; readonly fields: ReadonlyMap<string, Data | undefined> }
  | { readonly path: readonly Key[]; readonly value: Data }
  | { readonly path: readonly Key[]; readonly elements: readonly Data[] }

class Node {
  readonly children = new Map<string, Node>()
  edit: Edit | undefined

  child(key: Key): Node {
    const name = String(key)
    const known = this.children.get(name)
    if (known !== undefined) return known
    const made = new Node()
    this.children.set(name, made)
    return made
  }
}

/** Changes that do not touch one another, made in one walk over the document. */
export class Edits {
  readonly #root = new Node()
  isEmpty = true

  /** Takes an edit; false where another one stands in its way. */
  add(edit: Edit): boolean {
    if (!this.#isFree(edit)) return false
    let node = this.#root
    for (const key of edit.path) node = node.child(key)
    const other = node.edit
    node.edit =
      other !== undefined && 'fields' in other && 'fields' in edit
        ? { path: edit.path, fields: new Map([...other.fields, ...edit.fields]) }
        : edit
    this.isEmpty = false
    return true
  }

  #isFree(edit: Edit): boolean {
    let node: Node | undefined = this.#root
    for (const key of edit.path) {
      if (node?.edit !== undefined && !('fields' in node.edit && !node.edit.fields.has(String(key)))) return false
      node = node?.children.get(String(key))
    }
    if (node === undefined) return true
    const { edit: other, children } = node
    if (!('fields' in edit)) return other === undefined && children.size === 0
    const isApart = (key: string) =>
      !children.has(key) && !(other !== undefined && 'fields' in other && other.fields.has(key))
    return (other === undefined || 'fields' in other) && [...edit.fields.keys()].every(isApart)
  }

  /** The document with the edits made. What they do not touch is shared with the old one. */
  apply(document: Data, origins: Origins): Data {
    return this.#apply(this.#root, document, origins)
  }

  #apply(node: Node, value: Data, origins: Origins): Data {
    const { edit, children } = node
    if (edit !== undefined && 'value' in edit) return origins.adopt(edit.value, value)
    if (!isArray(value)) return value
    const copy = Array.isArray(value)
      ? this.#list(children, value, origins)
      : this.#object(children, edit !== undefined && 'fields' in edit ? edit.fields : undefined, value, origins)
    return origins.inherit(copy, value)
  }

  #list(children: ReadonlyMap<string, Node>, list: readonly Data[], origins: Origins): Data {
    const copy: Data[] = []
    const keys: Key[] = []
    const put = (item: Data, index: number) => {
      copy.push(item)
      keys.push(origins.keyOf(list, index))
    }
    list.forEach((item, index) => {
      const child = children.get(String(index))
      if (child === undefined) put(item, index)
      else if (child.edit !== undefined && 'elements' in child.edit) {
        for (const element of child.edit.elements) put(origins.adopt(element, item), index)
      } else put(this.#apply(child, item, origins), index)
    })
    origins.noteKeys(copy, keys)
    return arrayOfList(copy)
  }

  #object(
    children: ReadonlyMap<string, Node>,
    fields: ReadonlyMap<string, Data | undefined> = new Map(),
    object: Readonly<Record<string, Data>>,
    origins: Origins,
  ): Data {
    const copy: Record<string, Data> = {}
    const added = [...fields].filter(([key, value]) => value !== undefined && !Object.hasOwn(object, key))
    const add = () => {
      for (const [key, value] of added.splice(0)) setOwn(copy, key, value)
    }
    for (const key of Object.keys(object)) {
      const child = children.get(key)
      const value = fields.has(key) ? fields.get(key) : (object[key] as Data)
      // What takes the place of a key stands where that one stood.
      if (value === undefined) add()
      else setOwn(copy, key, child === undefined ? value : this.#apply(child, value, origins))
    }
    add()
    return copy
  }
}
