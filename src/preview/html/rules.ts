import { isHexColor } from '../../field/color.js'

const MAX_PX = 9999

/**
 * The rules of a style sheet for the colours and sizes that a message brings along: classes and not `style` attributes,
 * which a strict content security policy does not take. A class is named by its value, so the rules of several messages
 * can stand together.
 */
export class Rules {
  readonly #rules = new Map<string, string>()

  /** The class for a width; none where there is no number. */
  width(px: unknown): string {
    return this.#px('w', 'width', px)
  }

  height(px: unknown): string {
    return this.#px('h', 'height', px)
  }

  fontSize(px: unknown): string {
    return this.#px('f', 'font-size', px)
  }

  color(hex: unknown): string {
    return this.#hex('c', 'color', hex)
  }

  background(hex: unknown): string {
    return this.#hex('g', 'background-color', hex)
  }

  toCss(): string {
    let css = ''
    for (const [name, declaration] of this.#rules) css += `.b24m.b24m .${name}{${declaration}}\n`
    return css
  }

  #px(name: string, property: string, px: unknown): string {
    if (typeof px !== 'number' || !(px > 0)) return ''
    const size = Math.min(Math.round(px), MAX_PX)
    return this.#add(`b24m-${name}${size}`, `${property}:${size}px`)
  }

  #hex(name: string, property: string, hex: unknown): string {
    if (typeof hex !== 'string' || !isHexColor(hex)) return ''
    return this.#add(`b24m-${name}-${hex.slice(1).toLowerCase()}`, `${property}:${hex}`)
  }

  /** The class with a space before it, to stand behind others. */
  #add(name: string, declaration: string): string {
    if (!this.#rules.has(name)) this.#rules.set(name, declaration)
    return ` ${name}`
  }
}
