import { type Data, type DataObject, isArray } from '../../php/data.js'
import { fileNameOf } from '../client/address.js'
import { type BlockTable, byKind } from '../client/block-table.js'
import { dialogOf, itemsOf, textOf } from '../client/fields.js'
import { fileSizeText, shortFileName } from '../client/file-name.js'
import { wordOf } from '../view.js'
import { type Box, flow, toColumns } from './box.js'
import { gridLines } from './grid-lines.js'
import { BAR_INKS, BOLD, DIM, paintedIn } from './ink.js'
import { type Line, run, widestOf } from './line.js'
import { linkLine, linkLines, richLinkLines } from './link-lines.js'
import type { Pen } from './pen.js'
import { pictureLabel, textLines } from './text-lines.js'
import { wrap } from './wrap.js'

type Draw = (block: DataObject, width: number, pen: Pen) => readonly Line[]

const DRAWS: BlockTable<Draw> = {
  USER: each('USER', userLines),
  LINK: each('LINK', linkLines),
  RICH_LINK: each('RICH_LINK', richLinkLines),
  MESSAGE: ({ MESSAGE }, width, pen) => textLines(textOf(MESSAGE), width, pen),
  GRID: (block, width, pen) => gridLines(itemsOf(block, 'GRID'), width, pen),
  IMAGE: (block, width) =>
    flow(
      itemsOf(block, 'IMAGE').map(item => imageBox(item, width)),
      width,
    ),
  FILE: each('FILE', fileLines),
  DELIMITER: ({ DELIMITER }, width, pen) => delimiterLines(DELIMITER, width, pen),
}

const drawOf = byKind(DRAWS)

/** A stored block of an attach. */
export function blockLines(block: DataObject, width: number, pen: Pen): readonly Line[] {
  return drawOf(block)?.(block, width, pen) ?? []
}

function each(key: string, draw: Draw): Draw {
  return (block, width, pen) => itemsOf(block, key).flatMap(item => draw(item, width, pen))
}

/** A dot stands for the picture: a ring for one of their own. */
function userLines(user: DataObject, width: number, pen: Pen): readonly Line[] {
  const name = textOf(user.NAME)
  const target = textOf(user.LINK) || (pen.client === 'legacy' ? dialogOf(user) : '')
  const avatar = run(textOf(user.AVATAR) === '' ? '● ' : '◍ ', BAR_INKS.base)
  return wrap([...avatar, ...(target === '' ? run(name, BOLD) : linkLine(name, target, pen, BOLD))], width)
}

function imageBox({ NAME, LINK, PREVIEW, WIDTH, HEIGHT }: DataObject, most: number): Box {
  const size = typeof WIDTH === 'number' && typeof HEIGHT === 'number' ? ` ${WIDTH}×${HEIGHT}` : ''
  const address = textOf(PREVIEW ?? LINK)
  const lines = wrap(pictureLabel(address, `${textOf(NAME) || fileNameOf(address)}${size}`), most)
  return { width: widestOf(lines), lines }
}

function fileLines({ NAME, LINK, SIZE }: DataObject, width: number, pen: Pen): readonly Line[] {
  const name = shortFileName(textOf(NAME)) || (pen.client === 'legacy' ? textOf(LINK) : wordOf(pen, 'untitled'))
  return wrap([...run('▤ ', DIM), ...linkLine(name, LINK, pen), ...run(` ${fileSizeText(SIZE)}`, DIM)], width)
}

/** The app draws a line of its own, whatever the message says of it. */
function delimiterLines(delimiter: Data | undefined, width: number, { client }: Pen): readonly Line[] {
  const { SIZE, COLOR } = isArray(delimiter) && client !== 'mobile' ? delimiter : {}
  const columns = client === 'mobile' ? width : Math.min(toColumns(SIZE) ?? width, width)
  return [run('─'.repeat(columns), paintedIn(DIM, COLOR))]
}
