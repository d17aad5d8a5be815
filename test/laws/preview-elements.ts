// What a preview is made of, as docs/preview.md says: for the laws and for the tests in a browser.

export const ELEMENTS: ReadonlySet<string> = new Set([
  ...['style', 'div', 'span', 'a', 'b', 'i', 'u', 's', 'br', 'img', 'button'],
])

export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'title', 'lang', 'href', 'target', 'rel', 'type', 'disabled'],
  ...['src', 'alt', 'loading', 'referrerpolicy', 'nonce'],
])

/** What an attribute may hold, of those whose value could do something. */
export const VALUES: Readonly<Record<string, RegExp>> = {
  href: /^(?:(?:https?|ftp|file):\/\/|(?:tel|callto|mailto|skype|viber):)/i,
  src: /^https?:\/\//i,
  class: /^b24m[\w -]*$|^$/,
}
