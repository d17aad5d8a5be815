import fc from 'fast-check'
import type { Code, Key } from '../../index.js'
import { aBlock } from '../attach.js'
import { aCall, type MethodName } from '../call.js'
import { aButton } from '../keyboard.js'
import { anItem } from '../menu.js'
import type { PartName } from '../message.js'
import type { Defect, Flaw } from './flaw.js'

// What is right around a flaw: other elements, the part, the request.

export interface HostOptions {
  /** The findings that cannot be without this one. */
  readonly also?: readonly Code[]
  /** The methods that it can be sent with; all that read the part and refuse what is not usable, unless told. */
  readonly methods?: readonly MethodName[]
  /** The element with the flaw comes first. */
  readonly isFirst?: boolean
}

interface PartHost {
  readonly name: PartName
  readonly listKey: string
  readonly methods: readonly MethodName[]
  readonly elements: fc.Arbitrary<readonly unknown[]>
  readonly also: readonly Code[]
}

/** The methods that make a new message, and look at what they are sent. */
export const ADDS: readonly MethodName[] = ['imbot.message.add', 'imbot.command.answer', 'imbot.v2.Chat.Message.send']
const NOTIFICATIONS: readonly MethodName[] = ['im.notify', 'im.notify.personal.add', 'im.notify.system.add']
const WITH_BOT: readonly MethodName[] = [...ADDS, 'imbot.message.update']
const V2_CHANGES: readonly MethodName[] = ['imbot.v2.Chat.Message.update', 'imbot.v2.Command.answer']

const hosts: { readonly [Name in PartName]: PartHost } = {
  attach: {
    name: 'attach',
    listKey: 'BLOCKS',
    methods: [...WITH_BOT, ...V2_CHANGES, ...NOTIFICATIONS, 'im.message.add', 'im.message.update'],
    elements: fc.array(aBlock({ quality: 'clean' }), { maxLength: 2 }),
    also: [],
  },
  keyboard: {
    name: 'keyboard',
    listKey: 'BUTTONS',
    methods: [...WITH_BOT, ...V2_CHANGES],
    elements: fc.array(aButton({ quality: 'clean' }), { maxLength: 2 }),
    also: [],
  },
  menu: {
    name: 'menu',
    listKey: 'ITEMS',
    methods: ['imbot.message.add', 'imbot.message.update', 'imbot.command.answer', 'imbot.v2.Command.answer'],
    elements: fc.array(anItem({ quality: 'clean' }), { maxLength: 2 }),
    also: ['menu/not-shown'],
  },
}

/** An ATTACH with one such block among right ones. */
export function inBlocks(flaw: fc.Arbitrary<Flaw>, options?: HostOptions): () => fc.Arbitrary<Defect> {
  return () => inElements(hosts.attach, flaw, aBlock({ quality: 'clean' }), options)
}

/** A KEYBOARD with one such button among right ones. */
export function inButtons(flaw: fc.Arbitrary<Flaw>, options?: HostOptions): () => fc.Arbitrary<Defect> {
  return () => inElements(hosts.keyboard, flaw, aButton({ quality: 'clean' }), options)
}

/** A MENU with one such item among right ones. */
export function inItems(flaw: fc.Arbitrary<Flaw>, options?: HostOptions): () => fc.Arbitrary<Defect> {
  return () => inElements(hosts.menu, flaw, anItem({ quality: 'clean' }), options)
}

/** A part that is wrong as it is, or at a place in it. */
export function inPart(name: PartName, flaw: fc.Arbitrary<Flaw>, options?: HostOptions): () => fc.Arbitrary<Defect> {
  return () =>
    inParams(
      hosts[name],
      flaw.map(one => () => one),
      options,
    )
}

// At least one right element stands beside the flaw, so that the part is never lost with it.
function inElements(
  host: PartHost,
  flaw: fc.Arbitrary<Flaw>,
  right: fc.Arbitrary<object>,
  options: HostOptions = {},
): fc.Arbitrary<Defect> {
  const before = options.isFirst === true ? fc.constant([]) : host.elements
  const part = fc.tuple(before, flaw, right, host.elements).map(([some, { value, path }, one, more]) => {
    const list = [...some, value, one, ...more]
    return (isFull: boolean): Flaw =>
      isFull
        ? { value: { [host.listKey]: list }, path: [host.listKey, some.length, ...path] }
        : { value: list, path: [some.length, ...path] }
  })
  return inParams(host, part, { ...options, also: [...host.also, ...(options.also ?? [])] })
}

/** A right request with the part in it. */
function inParams(
  host: PartHost,
  part: fc.Arbitrary<(isFull: boolean) => Flaw>,
  { also = [], methods = host.methods }: HostOptions = {},
): fc.Arbitrary<Defect> {
  return fc.tuple(aRequest(methods), part, fc.boolean()).map(([{ method, params }, form, isFull]) => {
    // These read full forms alone, and take the bot from inside the part.
    const isBare = V2_CHANGES.some(name => name === method)
    const { value, path } = form(isFull || isBare)
    const { fields, botId } = params
    if (fields === undefined) {
      const param = host.name.toUpperCase()
      return { request: { method, params: { ...params, [param]: value } }, path: [param, ...path], also }
    }
    const isBotInside = isBare && host.name !== 'attach' && isObject(value) && !Array.isArray(value)
    const inner = isBotInside ? { BOT_ID: botId, ...value } : value
    const request = { method, params: { ...params, fields: { ...fields, [host.name]: inner } } }
    return { request, path: ['fields', host.name, ...path], also }
  })
}

/** A request in which nothing is wrong, with a text alone. */
export function aRequest(methods: readonly MethodName[]): fc.Arbitrary<PlainRequest> {
  return aCall({ methods, quality: 'clean', parts: [], flags: [], text: { codes: [], maxLines: 1 } }).map(
    ({ method, params }): PlainRequest => ({ method, params }),
  )
}

export interface PlainRequest {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>> & { readonly fields?: object }
}

/** A right request of one of the methods, changed so that it has a defect at `path`. */
export function inRequest(
  methods: readonly MethodName[],
  change: (params: PlainRequest['params'], method: string) => Readonly<Record<string, unknown>>,
  path: readonly Key[],
  also: readonly Code[] = [],
): () => fc.Arbitrary<Defect> {
  return () =>
    aRequest(methods).map(({ method, params }) => ({ request: { method, params: change(params, method) }, path, also }))
}

/** The same with one of these values at a parameter. */
export function inParam(
  methods: readonly MethodName[],
  param: string,
  values: fc.Arbitrary<unknown>,
  also: readonly Code[] = [],
): () => fc.Arbitrary<Defect> {
  return () =>
    fc.tuple(aRequest(methods), values).map(([{ method, params }, value]) => ({
      request: { method, params: { ...params, [param]: value } },
      path: [param],
      also,
    }))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
