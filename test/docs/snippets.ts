import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import ts from 'typescript'
import { vi } from 'vitest'

// Each snippet of a page is a program of its own. Behind a console.log() stands, as a comment, what it prints.
const FENCE = /```ts\n([\s\S]*?)```/g

const root = new URL('../../', import.meta.url)

/** A program in a page of the docs. */
export interface Snippet {
  readonly name: string
  /** The heading that it stands under. */
  readonly heading: string
  readonly code: string
  /** What it says that it prints. */
  readonly output: string
}

/** The programs in a page; `page` is its path in the repository. */
export function readSnippets(page: string): readonly Snippet[] {
  const text = readFileSync(new URL(page, root), 'utf8')
  return [...text.matchAll(FENCE)].map(
    ({ 1: code = '', index }, position): Snippet => ({
      name: `snippet-${position + 1}`,
      heading: headingBefore(text, index),
      code,
      output: outputOf(code),
    }),
  )
}

function headingBefore(text: string, index: number): string {
  return [...text.slice(0, index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? ''
}

function outputOf(code: string): string {
  const printed: string[] = []
  let isOutput = false
  for (const line of code.split('\n')) {
    const content = line.trimStart()
    if (content.includes('console.log(')) isOutput = true
    else if (isOutput && (content === '//' || content.startsWith('// '))) printed.push(content.slice(3))
    else isOutput = false
  }
  return printed.join('\n')
}

/** A folder of its own in the repository, from where a program finds the packages that it imports. */
export class SnippetFolder {
  readonly #folder: URL

  constructor(name: string) {
    this.#folder = new URL(`./.snippets/${name}/`, import.meta.url)
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Writes a file, and gives its path. */
  write(name: string, content: string): string {
    const file = new URL(name, this.#folder)
    writeFileSync(file, content)
    return fileURLToPath(file)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** Runs a program, and gives what it prints. */
export async function run(file: string): Promise<string> {
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(format(...values)))
  try {
    await import(/* @vite-ignore */ file)
  } finally {
    log.mockRestore()
  }
  return printed.join('\n')
}

/** What the compiler says to these files, under the settings of the repository. */
export function compile(files: readonly string[]): readonly string[] {
  const config: { compilerOptions: object } = ts.readConfigFile(
    fileURLToPath(new URL('tsconfig.json', root)),
    ts.sys.readFile,
  ).config
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      // A snippet may make what it does not use, and imports the package by its name.
      noUnusedLocals: false,
      paths: {
        'b24-message': ['./src/index.ts'],
        'b24-message/edit': ['./src/edit/edit.ts'],
        'b24-message/schema': ['./src/schema/index.ts'],
        'b24-message/schema/*': ['./schema/*'],
        'b24-message/*': ['./src/*.ts'],
      },
    },
    fileURLToPath(root),
  )
  const program = ts.createProgram(files, options)
  return files
    .flatMap(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}
