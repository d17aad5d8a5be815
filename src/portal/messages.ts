import type { PortalMessage } from '../rest/portal-view.js'

/** A message as the portal holds it: the parts in the form that the server stores. */
export interface PortalRecord extends PortalMessage {
  readonly id: number
  readonly authorId: number
  readonly text: string
  readonly menu?: unknown
  readonly isEdited: boolean
  readonly isDeleted: boolean
  /** The `templateId` under which it was sent. */
  readonly uuid?: string
}

/** The messages of a portal, oldest first; of too many the oldest go. */
export class Messages {
  readonly #records = new Map<number, PortalRecord>()
  readonly #idsByUuid = new Map<string, number>()
  readonly #maxMessages: number
  #lastId = 0

  constructor(maxMessages: number) {
    this.#maxMessages = maxMessages
  }

  get all(): readonly PortalRecord[] {
    return [...this.#records.values()]
  }

  get(id: number): PortalRecord | undefined {
    return this.#records.get(id)
  }

  /** The id of the message that was sent under a UUID. */
  idOfUuid(uuid: string): number | undefined {
    return this.#idsByUuid.get(uuid)
  }

  add(content: Omit<PortalRecord, 'id'>): PortalRecord {
    const record = { id: this.#lastId + 1, ...content }
    this.put(record)
    return record
  }

  /** Stores a record in the place of the one with its id. */
  put(record: PortalRecord): void {
    this.#records.set(record.id, Object.freeze(record))
    this.#lastId = Math.max(this.#lastId, record.id)
    if (record.uuid !== undefined) this.#idsByUuid.set(record.uuid, record.id)
    if (this.#records.size > this.#maxMessages) this.#forgetOldest()
  }

  /** Leaves of a message that it was there. */
  delete({ id, dialogId, authorId, dateMs, isEdited, uuid }: PortalRecord): void {
    const left = { id, dialogId, authorId, dateMs, text: '', isEdited, isDeleted: true }
    this.put(uuid === undefined ? left : { ...left, uuid })
  }

  clear(): void {
    this.#records.clear()
    this.#idsByUuid.clear()
  }

  /** Empty, and with ids from 1 again. */
  restart(): void {
    this.clear()
    this.#lastId = 0
  }

  #forgetOldest(): void {
    for (const [id, { uuid }] of this.#records) {
      this.#records.delete(id)
      if (uuid !== undefined) this.#idsByUuid.delete(uuid)
      return
    }
  }
}
