import type { PortalRecord } from '../../src/portal.js'
import type { Answer } from '../../src/server.js'

type Content = Pick<PortalRecord, 'text' | 'attach' | 'keyboard' | 'menu'>

/** What a portal holds of a message. */
export function contentOf({ text, attach, keyboard, menu }: Content): Content {
  return { text, attach, keyboard, menu }
}

/** What the model says that a portal holds after a call; `before` is the message that an update changes. */
export function expectedContent({ parts, text, deletes }: Answer, before?: Content): Content {
  if (deletes === true) return { text: '' }
  return {
    text: text ?? before?.text ?? '',
    attach: changed(parts.attach, before?.attach),
    keyboard: changed(parts.keyboard, before?.keyboard),
    menu: changed(parts.menu, before?.menu),
  }
}

function changed(outcome: unknown = 'kept', before?: unknown): unknown {
  return outcome === 'cleared' ? undefined : outcome === 'kept' ? before : outcome
}
