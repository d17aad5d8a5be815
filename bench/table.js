/**
 * @typedef {{ median: number, low: number, high: number }} Spread
 * @typedef {{ name: string, way: string, us: Spread[], ratios: Spread[], growth: Spread }} Result
 */

/** Three tables: all of the work over the literal, single tasks over the literal, and the literals themselves. */
function tablesOf(results, lengths) {
  const head = title => [title, ...lengths.map(String), `${lengths.at(-1)} over 30`]
  const of = isWay => results.filter(({ way }) => isWay(way))
  return [
    [head('everything, over the literal'), ...of(way => way === 'full').map(result => ratioRow(result, result.name))],
    [
      head('single tasks, over the literal'),
      ...of(way => way !== 'full' && way !== 'literal').map(result =>
        ratioRow(result, `${result.name}, ${result.way}`),
      ),
    ],
    [head('the literal, in µs'), ...of(way => way === 'literal').map(literalRow)],
  ]
}

function ratioRow({ ratios, growth }, title) {
  const cells = ratios.map(({ median, low, high }) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`)
  return [title, ...cells, growth.median.toFixed(1)]
}

function literalRow({ name, us, growth }) {
  return [name, ...us.map(({ median }) => median.toFixed(2)), growth.median.toFixed(1)]
}

/** @param {readonly Result[]} results */
export function toMarkdown(results, lengths) {
  return tablesOf(results, lengths)
    .map(([head, ...rows]) => [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows])
    .map(rows => rows.map(cells => `| ${cells.join(' | ')} |`).join('\n'))
    .join('\n\n')
}

/** @param {readonly Result[]} results */
export function toText(results, lengths) {
  const tables = tablesOf(results, lengths)
  const widths = tables[0][0].map((_, column) =>
    Math.max(...tables.flatMap(rows => rows.map(cells => cells[column].length))),
  )
  const line = cells =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')
  return tables.map(rows => rows.map(line).join('\n')).join('\n\n')
}
