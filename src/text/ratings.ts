import { element } from './element.js'

export const LIKE = /\[(dis)?like]/gi
export const RATING = /\[rating=([1-5])]/gi

/** [LIKE], [DISLIKE] and [RATING], the icons of open lines. */
export function showRatings(text: string): string {
  return text
    .replace(LIKE, (_, dis?: string) => rating(dis === undefined ? 'like' : 'dislike'))
    .replace(RATING, (_, stars: string) => rating('rating', stars))
}

function rating(kind: string, stars = ''): string {
  const title = `IM_PARSER_LINES_RATING_${kind.toUpperCase()}`
  return element('span', { class: `bx-im-lines-vote-${kind}`, title: stars === '' ? title : stars }, '')
}
