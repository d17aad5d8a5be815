import { encodeText } from './entities.js'

/** An element of the client's HTML around content that is HTML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, html: string): string {
  return `${openTag(name, attributes)}${html}</${name}>`
}

export function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeText(value)}"`)
  return `<${name}${written.join('')}>`
}
