/** Why a draft gives no message. */
export interface Problem {
  readonly message: string
  /** Where, as offsets into the text; absent where nobody knows. */
  readonly range?: Range
  /** The JSON of a call that stands there in another form: a curl command, a form body, an address. */
  readonly json?: string
}

export interface Range {
  readonly from: number
  readonly to: number
}
