/** A `[put]` or `[send]` with nothing in it; a `[call]` with its number between the tags. */
export type Failure = 'empty-command' | 'short-call'

/** The client's own code fails on the text: the message cannot be shown. */
export class Unshowable extends Error {
  override readonly name = 'Unshowable'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}
