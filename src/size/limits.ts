/** A limit of the server, where it comes from, and where the docs say otherwise. */
export interface Limit {
  /** The most that passes, in Unicode code points. */
  readonly maxChars: number
  /** The most that the database column holds, in bytes. */
  readonly maxBytes: number
  readonly source: string
}

export type SizedName = 'attach' | 'keyboard' | 'menu' | 'message'
export type Limits = Readonly<Record<SizedName, Limit>>

// TEXT columns of the on-premise MySQL schema. The cloud's column types are not known.
const COLUMN_BYTES = 65_535

const PART: Limit = Object.freeze({
  maxChars: 59_999,
  maxBytes: COLUMN_BYTES,
  source:
    'Server source 2016 to 2026: mb_strlen(json_encode(stored, JSON_UNESCAPED_UNICODE)) < 60000, so 59,999 code points ' +
    'of its own rewritten copy are the most. Column PARAM_JSON is TEXT on MySQL. The pages imbot-message-add and ' +
    '-update of the docs say 30 KB, newer pages 60,000 characters; no version of the source has 30,000.',
})

/** The limits of today's server. `check` takes others per call: `check(request, { limits: { keyboard: { maxChars: 30_000 } } })`. */
export const limits: Limits = Object.freeze({
  attach: PART,
  keyboard: PART,
  menu: PART,
  message: Object.freeze({
    maxChars: 20_000,
    maxBytes: COLUMN_BYTES,
    source:
      'Server source: text of more than 20,006 code points is cut to 20,000 and gets " (...)"; 20,001 to 20,006 pass. ' +
      'Counted after trimming, [BR] as one line break on adding. Column MESSAGE is TEXT on MySQL.',
  }),
})

/** What the old pages of the docs say (imbot-message-add, imbot-message-update): 30 KB for each part. */
export const documentedLimits: Limits = Object.freeze({
  ...limits,
  attach: { ...PART, maxChars: 30_000, maxBytes: 30_720 },
  keyboard: { ...PART, maxChars: 30_000, maxBytes: 30_720 },
  menu: { ...PART, maxChars: 30_000, maxBytes: 30_720 },
})

export type LimitOverrides = {
  readonly [Name in SizedName]?: { readonly maxChars?: number; readonly maxBytes?: number }
}

export function limitOf(name: SizedName, overrides: LimitOverrides | undefined): Limit {
  const override = overrides?.[name]
  return override === undefined ? limits[name] : { ...limits[name], ...override }
}
