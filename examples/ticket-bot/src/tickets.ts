export interface Person {
  readonly id: number
  readonly name: string
}

export interface Ticket {
  readonly id: number
  readonly title: string
  readonly state: 'open' | 'taken' | 'closed'
  readonly author: Person
  /** Who has taken it. */
  readonly assignee?: Person
}

/** The tickets, in memory: put your database here. */
export class Tickets {
  readonly #byId = new Map<number, Ticket>()

  get all(): readonly Ticket[] {
    return [...this.#byId.values()]
  }

  get(id: number): Ticket | undefined {
    return this.#byId.get(id)
  }

  add(title: string, author: Person): Ticket {
    const ticket: Ticket = { id: this.#byId.size + 1, title, state: 'open', author }
    this.put(ticket)
    return ticket
  }

  put(ticket: Ticket): void {
    this.#byId.set(ticket.id, ticket)
  }
}
