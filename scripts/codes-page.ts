import { changeKinds } from '../src/convert/change.js'
import { enConvert } from '../src/convert/en.js'
import { severityOf } from '../src/diagnostic/codes.js'
import { en as enFix } from '../src/fix/en.js'
import type { FixCode } from '../src/fix/fix-language.js'
import { enParse } from '../src/parse/en.js'
import { parseCodes } from '../src/parse/parse-codes.js'

type Row = readonly string[]

const CHOICES: ReadonlySet<FixCode> = new Set<FixCode>([
  'keep-action',
  'write-display',
  'rename-key',
  'write-word',
  'split-command',
  'params-as-json',
  'copy-instead',
  'markup-to-bb-code',
  'clear-keyboard',
])

const INTRODUCTION = `<!-- Written by \`npm run docs\` from the tables of codes and their sentences. -->

# Codes of reading, fixing and converting

What \`check\` finds stands in [diagnostics.md](diagnostics.md), what a portal answers in [errors.md](errors.md). In the
sentences, \`{name}\` is a figure of \`params\`. Russian sentences come with \`ruParse\`, \`ruFix\` and \`ruConvert\` of
\`b24-message/ru\`.`

/** The page about the codes of `parse`, `fix` and `convert`, in Markdown. */
export function codesPage(): string {
  const fixes = Object.entries(enFix.reasons)
  const isChoice = (code: string) => [...CHOICES].some(choice => choice === code)
  return [
    INTRODUCTION,
    '## Reading: `parse`',
    'Also told by the commands of `b24msg`, which read everything with it.',
    table(['code', 'severity', 'effect', 'sentence'], entriesOf(parseCodes, enParse.sentences, severityOf)),
    '## Safe corrections: `fix`',
    'Each names in `resolves` the findings that are gone afterwards.',
    table(
      ['code', 'reason'],
      fixes.filter(([code]) => !isChoice(code)),
    ),
    '## What has to be decided: `offers` of `fix`',
    table(['code', 'question'], Object.entries(enFix.questions)),
    'And what its choices do:',
    table(
      ['code', 'what it does'],
      fixes.filter(([code]) => isChoice(code)),
    ),
    '## Changes: `convert`',
    'Beside these, the code of a finding of `check` that is there only after the conversion (`lost`), or only before it (`gained`).',
    table(['code', 'kind', 'sentence'], entriesOf(changeKinds, enConvert.sentences)),
  ]
    .join('\n\n')
    .concat('\n')
}

function entriesOf<Code extends string, Kind extends string>(
  kinds: Readonly<Record<Code, Kind>>,
  sentences: Readonly<Record<NoInfer<Code>, string>>,
  before?: (kind: Kind) => string,
): readonly Row[] {
  return (Object.keys(kinds) as Code[]).map(code => [
    code,
    ...(before === undefined ? [] : [before(kinds[code])]),
    kinds[code],
    sentences[code],
  ])
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`
  const body = rows.map(([code = '', ...cells]) => line([`\`${code}\``, ...cells.map(cellOf)]))
  return [line(head), line(head.map(() => '---')), ...body].join('\n')
}

/** What stands only where its figures are known is shown as known. */
function cellOf(text: string): string {
  return text.replaceAll('[[', '').replaceAll(']]', '').replaceAll('|', '\\|')
}
