// As the server's docs list them: whom and where, what is said, then how.
const PARAMS = [
  ['BOT_ID', 'CLIENT_ID', 'COMMAND_ID', 'FROM_USER_ID', 'TO_USER_ID', 'USER_ID', 'TO', 'TYPE', 'DIALOG_ID', 'CHAT_ID'],
  ['MESSAGE_ID', 'FIELDS', 'MESSAGE', 'MESSAGE_OUT', 'ATTACH', 'KEYBOARD', 'MENU'],
  [
    'SYSTEM',
    'URL_PREVIEW',
    'SKIP_CONNECTOR',
    'SILENT_CONNECTOR',
    'REPLY_ID',
    'FORWARD_IDS',
    'TEMPLATE_ID',
    'TAG',
    'SUB_TAG',
  ],
].flat()

const ELEMENTS = [
  // What names an element, and what a press does.
  ['ID', 'TYPE', 'TEXT', 'NAME', 'VALUE', 'LINK', 'COMMAND', 'COMMAND_PARAMS', 'ACTION', 'ACTION_VALUE', 'APP_ID'],
  ['APP_PARAMS', 'DESC', 'HTML', 'PREVIEW', 'PREVIEW_SIZE', 'EXTRA_IMAGE', 'AVATAR', 'AVATAR_TYPE', 'USER_ID'],
  ['CHAT_ID', 'BOT_ID', 'NETWORK_ID'],
  // How it looks.
  ['DISPLAY', 'BLOCK', 'DISABLED', 'CONTEXT', 'COLOR_TOKEN', 'COLOR', 'SIZE', 'WIDTH', 'HEIGHT', 'BG_COLOR_TOKEN'],
  ['BG_COLOR', 'TEXT_COLOR', 'OFF_BG_COLOR', 'OFF_TEXT_COLOR', 'AS_DESCRIPTION', 'DESCRIPTION', 'VOTE', 'COLORS'],
  // The elements of a part.
  ['BLOCKS', 'BUTTONS', 'ITEMS'],
].flat()

const params = ranksOf(PARAMS)
const elements = ranksOf(ELEMENTS)

/** The keys of an object in an order that does not depend on how it was made. What the docs do not know stands last. */
export function inFieldOrder(keys: readonly string[], where: 'params' | 'element'): readonly string[] {
  const ranks = where === 'params' ? params : elements
  const rankOf = (key: string) => ranks.get(fold(key)) ?? ranks.size
  return [...keys].sort((left, right) => rankOf(left) - rankOf(right) || compareNames(left, right))
}

/** The keys of a list that is written as an object are numbers. */
function compareNames(left: string, right: string): number {
  const distance = Number(left) - Number(right)
  if (!Number.isNaN(distance) && distance !== 0) return distance
  return left < right ? -1 : left > right ? 1 : 0
}

function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, rank) => [fold(name), rank]))
}

/** The older methods take names in any case, those of v2 in camel case. */
function fold(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
