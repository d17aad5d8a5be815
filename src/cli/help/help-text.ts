export type CommandName =
  | 'check'
  | 'preview'
  | 'explain'
  | 'fix'
  | 'convert'
  | 'code'
  | 'size'
  | 'text'
  | 'schema'
  | 'send'
  | 'portal'

/** What the help says of one command. */
export interface CommandHelp {
  /** In the list of commands. */
  readonly summary: string
  readonly description: string
  readonly argument?: string
  /** By the long names of the options. */
  readonly options: Readonly<Record<string, string>>
  /** Examples, and what else there is to know. */
  readonly after: string
}

/** All help in one language. */
export interface HelpText {
  readonly description: string
  readonly after: string
  readonly version: string
  readonly help: string
  readonly helpCommand: string
  /** Where the help of a command is, after a mistake. */
  readonly hint: (command: string) => string
  readonly commands: Readonly<Record<CommandName, CommandHelp>>
  /** Headings and words of the parser, by what they are in English. */
  readonly words: Readonly<Record<string, string>>
  /** What the parser says of mistakes, by what it is in English. */
  readonly errors: readonly (readonly [english: RegExp, said: string])[]
}
