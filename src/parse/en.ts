import { en } from '../diagnostic/en.js'
import { enJsonProblems } from './json-problems.js'
import type { ParseLanguage } from './parse-language.js'

/** What reading says, in English. */
export const enParse: ParseLanguage = {
  tag: 'en',
  diagnostics: en,
  jsonProblems: enJsonProblems,
  sentences: {
    'parse/unknown-form':
      'This is neither a call nor a part[[: {value}]][[ (text of {chars} characters)]]. Give { method, params }, a list or a batch of them, an ATTACH, KEYBOARD or MENU, a form body, an address or a curl command.',
    'parse/not-json': 'This ceases to be JSON at line {line}, column {column}: {problem}.',
    'parse/open-quote':
      "The quote {quote} at line {line}, column {column} has no end, so the command is not complete. Close it; within single quotes an apostrophe is written as '\\''.",
    'parse/which-method':
      "These are parameters, and no method stands with them[[: {candidates} take them]]. Name it: { method: 'imbot.message.add' }.",
    'parse/too-large':
      'The command has {chars} characters, and the most that is read here is {maxChars}. Give the body alone.',
    'parse/part-text':
      '{param} is sent as text, and was opened for reading. Send the structure itself: the server parses a text again.',
    'parse/text-differs':
      '{param} is sent as text, which the server reads with a parser of its own: at {place} it has {server} where {written} was written. Send the structure itself.',
    'parse/text-not-json':
      '{param} is text, and no JSON from line {line}, column {column} on: {problem}. Only the lenient parser of the server takes it, and makes text of every number. Send the structure itself.',
    'parse/text-unreadable':
      "{param} is valid JSON in a text, and the server's own parser still cannot read it: it takes no text that ends in a backslash. Send the structure itself.",
    'parse/content-type':
      'The body is JSON and goes as {type}, so the server looks for a form in it and finds no parameters. Send it with Content-Type: application/json.',
    'parse/cut-off':
      'The # [[in {param} ]]ends the address: it and all behind it, {chars} characters, do not reach the server. Write %23 for a # in a value.',
    'parse/file': '{param} comes from the file {file}, which is not read here. Put its content in its place.',
    'parse/credentials': '{param} lets the call in and is a secret: it was left out of what was read.',
    'parse/command-unread':
      'The command is {value}: the server runs only texts such as "im.message.add?DIALOG_ID=chat5".',
    'parse/too-many-commands':
      'There are {count} commands: the server runs the first {maxCommands} and refuses each beyond. Make several batches of them.',
  },
}
