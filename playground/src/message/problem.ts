/** Why a draft gives no message. */
export interface Problem {
  readonly message: string
  /** Where, as offsets into the text; absent where nobody knows. */
  readonly range?: Range
}

export interface Range {
  readonly from: number
  readonly to: number
}
