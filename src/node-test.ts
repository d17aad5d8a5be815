import { assertion, refutation } from './testing/assert-message.js'
import type { BlockKindName, BlockMatch } from './testing/element-fields.js'
import { matcherTable } from './testing/matchers.js'

/** Throws unless the server would take it and lose nothing of it. */
export const assertSendable = assertion('assertSendable', matcherTable.toBeSendable)
export const assertNotSendable = refutation('assertNotSendable', matcherTable.toBeSendable)

/** Throws unless the check finds this code, at this place. */
export const assertDiagnostic = assertion('assertDiagnostic', matcherTable.toHaveDiagnostic)
export const assertNoDiagnostic = refutation('assertNoDiagnostic', matcherTable.toHaveDiagnostic)

/** Throws unless each part takes no more of its limit than that. */
export const assertBudget = assertion('assertBudget', matcherTable.toFitBudget)

/** Throws unless what is sent holds this. */
export const assertPayload = assertion('assertPayload', matcherTable.toMatchPayload)

/** Throws unless what the server stores holds this. */
export const assertStored = assertion('assertStored', matcherTable.toStoreAs)

/** Throws unless the keyboard has a button like this, and the server keeps it. */
export const assertButton = assertion('assertButton', matcherTable.toHaveButton)
export const assertNoButton = refutation('assertNoButton', matcherTable.toHaveButton)

/** Throws unless the menu has an item like this, and the server keeps it. */
export const assertItem = assertion('assertItem', matcherTable.toHaveItem)
export const assertNoItem = refutation('assertNoItem', matcherTable.toHaveItem)

type AssertBlock = <Kind extends BlockKindName>(actual: unknown, kind: Kind, block?: BlockMatch<Kind>) => void

/** Throws unless the ATTACH has a block, an entry or a row like this, and the server keeps it. */
export const assertBlock: AssertBlock = assertion('assertBlock', matcherTable.toHaveBlock)
export const assertNoBlock: AssertBlock = refutation('assertNoBlock', matcherTable.toHaveBlock)

/** Throws unless the text mentions this user, or everybody. */
export const assertMention = assertion('assertMention', matcherTable.toMention)
export const assertNoMention = refutation('assertNoMention', matcherTable.toMention)

/** Throws unless a portal has received a call of this method, alone or in a batch, with parameters that hold this. */
export const assertReceived = assertion('assertReceived', matcherTable.toHaveReceived)
export const assertNotReceived = refutation('assertNotReceived', matcherTable.toHaveReceived)

/** Throws unless a portal holds a message like this. */
export const assertHeld = assertion('assertHeld', matcherTable.toHaveStored)
export const assertNotHeld = refutation('assertNotHeld', matcherTable.toHaveStored)

export type * from './matchers.js'
export { serializeSnapshots } from './testing/serialize-snapshots.js'
