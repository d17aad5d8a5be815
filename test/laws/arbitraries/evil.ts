import fc from 'fast-check'
import { hostileText } from '../../../src/fast-check.js'
import { attach, keyboard, type Message, menu, message } from '../../../src/index.js'

/** Texts that are markup to somebody on the way. */
export const EVIL: readonly string[] = [
  '"><script>alert(1)</script>',
  "' onmouseover='x",
  '</style><img src=x onerror=x>',
  '[url=javascript:x]x[/url]',
  '[url=https://x" onclick="x]y[/url]',
  '[color=#f00;}]x[/color]',
  '[icon=https://x/"onerror=x size=9]',
  '<!--',
  '[put=<b>]x[/put][b][url=/a]y[/b][/url]',
  '[code]</div>[/code]',
  '\u2028</a>',
  '[user=5]<i>[/user][size=9][b][/size]',
]

export const evil: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...EVIL),
  hostileText(),
  fc.tuple(fc.constantFrom(...EVIL), hostileText()).map(two => two.join('')),
)

/** A message with a text and an address in every field that takes one. */
export function messageOf(t: string, u: string): Message {
  const card = attach({ description: t })
    .user([
      { name: t, avatar: u, link: u },
      { name: t, chatId: 5 },
    ])
    .link([
      { name: t, link: u, desc: t, preview: u },
      { name: t, chatId: 5, html: t },
    ])
    .richLink({ name: t, link: u, desc: t, preview: u })
    .message(t)
    .grid('row', rows => rows.add(t, t, { link: u }).add(t).add(undefined, t))
    .image({ link: u, name: t, preview: u })
    .file({ link: u, name: t })
  const buttons = keyboard().link(t, u).command(t, t, { params: t }).row().put(t, t).app(t, 5)
  return message(t).attach(card).keyboard(buttons).menu(menu().link(t, u).send(t, t))
}
