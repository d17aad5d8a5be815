import type * as z from 'zod/mini'

/** The schema of a payload: what comes out of it has the payload's type, and so has what may go in. */
export type PayloadSchema<Payload> = z.ZodMiniType<Payload, Payload>

/** Holds for the keys that a payload may leave out. */
type IsOptional<Payload, Key extends keyof Payload> = Record<never, never> extends Pick<Payload, Key> ? true : false

/**
 * A schema for each field of a payload type. One that is forgotten, made up, of another type, or required where the
 * payload can do without, is a compile error; fields that the type only knows as absent (`LINK?: never`) have none.
 */
export type Shape<Payload> = {
  readonly [Key in keyof Payload as [Exclude<Payload[Key], undefined>] extends [never] ? never : Key]-?: IsOptional<
    Payload,
    Key
  > extends true
    ? z.ZodMiniExactOptional<z.ZodMiniType<Exclude<Payload[Key], undefined>>>
    : z.ZodMiniType<Payload[Key]>
}
