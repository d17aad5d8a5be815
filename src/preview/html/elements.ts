import { encodeText } from '../../text/entities.js'

// The elements and attributes that a preview is made of: these and no others, so that no text of a message can add one.

/** Text of others as it can stand in HTML, between tags and in attributes. */
export function toHtml(text: string): string {
  return encodeText(text)
}

/** Names of classes come from here and from {@link Rules}, never from a message. */
export function div(classes: string, html: string, title?: string): string {
  return `<div class="${classes}"${titleOf(title)}>${html}</div>`
}

export function span(classes: string, html: string, title?: string): string {
  return `<span class="${classes}"${titleOf(title)}>${html}</span>`
}

/** A link into a new tab, which gets no hold on the page. */
export function openLink(classes: string, address: string, title?: string): string {
  return `<a class="${classes}" href="${toHtml(address)}" target="_blank" rel="noopener noreferrer"${titleOf(title)}>`
}

export function link(classes: string, address: string, html: string, title?: string): string {
  return `${openLink(classes, address, title)}${html}</a>`
}

/** A picture, of whose address nobody learns where it is shown. */
export function picture(classes: string, address: string, name: string): string {
  return `<img class="${classes}" src="${toHtml(address)}" alt="${toHtml(name)}" title="${toHtml(name)}" loading="lazy" referrerpolicy="no-referrer">`
}

/** A button, which does nothing here. */
export function button(classes: string, html: string, title: string, isDisabled: boolean): string {
  return `<button type="button" class="${classes}"${isDisabled ? ' disabled' : ''}${titleOf(title)}>${html}</button>`
}

function titleOf(title: string | undefined): string {
  return title === undefined || title === '' ? '' : ` title="${toHtml(title)}"`
}
