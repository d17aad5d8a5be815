import type { HelpText } from './help-text.js'

const PART = {
  part: 'the input is a part alone, not requests',
  'bot-id': 'with --part: the bot that sends it, 0 for none (default: 1)',
  method: 'the input may be parameters without a method: of this one',
}
const LANG = { lang: 'the language of what is said' }
const INPUT = 'files or globs: requests or parts as JSON, curl commands, forms; - reads standard input'
const CALLS = 'files or globs: requests as JSON, curl commands, forms; - reads standard input'

/** The help in English. */
export const en: HelpText = {
  description: 'Tells before you send it what Bitrix24 will do with a chat message, and sends it.',
  after: '\nExample: b24msg check order.json\nMore: b24msg check --help',
  version: 'show the version',
  help: 'show this help',
  helpCommand: 'show the help of a command',
  hint: command => `(${command} --help shows ${command === 'b24msg' ? 'what there is' : 'the options'})`,
  words: {},
  errors: [],
  commands: {
    check: {
      summary: 'what the server would refuse, drop or change',
      description: 'Checks requests, and says what the server would refuse, drop or change, and how large they are.',
      argument: 'files or globs of JSON or JSON lines of { method, params }; - reads standard input',
      options: {
        ...PART,
        ...LANG,
        format: 'how findings are printed',
        json: 'the same as --format json: file, index or line, method, ok, diagnostics, sizes',
        'fail-on': 'what makes the exit code 1',
        limits: '"documented" for those of the old docs, or a JSON file of limits',
        quiet: 'errors only',
      },
      after: `
Examples:
  b24msg check order.json                        one request, or an array of them
  b24msg check "payloads/**/*.json" --quiet      errors only
  b24msg check outbox.jsonl --fail-on warning    a request on each line; warnings count too
  my-bot --dry-run | b24msg check - --json       from standard input, for programs
  b24msg check buttons.json --part keyboard      a KEYBOARD alone
  b24msg check body.json --method im.message.add the parameters alone
  b24msg check payloads/*.json --format github   annotations in GitHub Actions

A batch stands for its commands. A curl command, a form body or an address with a query is read too.

Exit codes:
  0  nothing is refused or lost (there may be warnings and hints)
  1  findings of severity error, or as --fail-on says
  2  unusable input: no such file, no JSON, an unknown option

Colours: on a terminal; NO_COLOR=1 and FORCE_COLOR=1 say otherwise.`,
    },
    preview: {
      summary: 'the message as people will see it, in the terminal, as a page or as a picture',
      description:
        'Draws what the server will store of a message as a client shows it: in the terminal, or all on one page. The page works offline, holds no script, and loads nothing unless told.',
      argument: INPUT,
      options: {
        ...PART,
        ...LANG,
        client: 'whose eyes: the web client, the one before 2024, or the app',
        marks: 'show too what the server drops or changes, and what this client leaves out',
        html: 'write a page instead',
        png: 'write a picture instead, with the Chromium or Chrome of this machine',
        open: 'open what was written; alone: a page in a temporary folder',
        theme: 'of the page and the picture',
        images: 'on the page and the picture: boxes in the place of pictures, or load them from where they are',
      },
      after: `
Examples:
  b24msg preview order.json
  b24msg preview order.json --marks --client mobile
  b24msg preview order.json --html order.html --open
  b24msg preview order.json --png order.png --theme dark --images load

Chromium: CHROMIUM_PATH, else chromium, chromium-browser or google-chrome in PATH.
Colours: on a terminal; NO_COLOR=1 and FORCE_COLOR=1, 2 or 3 say otherwise.

Exit codes: 0, drawn; 1, something of the input could not be read; 2, unusable input, no Chromium, or a file that cannot be written.`,
    },
    explain: {
      summary: 'what becomes of each element, from the server to the screen',
      description: 'Tells of each element what the server keeps of it, what the clients show, and what a press does.',
      argument: INPUT,
      options: { ...PART, ...LANG },
      after: `
Examples:
  b24msg explain order.json
  pbpaste | b24msg explain - --lang ru

Exit codes: 0, no errors; 1, findings of severity error; 2, unusable input.`,
    },
    fix: {
      summary: 'what can be corrected, and the corrected payload',
      description:
        'Lists what can be corrected safely, what only you can decide, and which errors are left. Changes nothing unless told.',
      argument: INPUT,
      options: {
        ...PART,
        ...LANG,
        apply: 'print the corrected JSON, of several values one on each line; the list goes to standard error',
        write: 'write the corrected JSON into the files: a list stays a list, a batch a batch, lines stay lines',
      },
      after: `
Examples:
  b24msg fix order.json
  b24msg fix order.json --write && git diff order.json
  b24msg fix outbox.jsonl --apply > fixed.jsonl

Exit codes:
  0  no error is left after the corrections
  1  errors are left, which only you can mend
  2  unusable input, or a file that cannot be written back as it was (a curl command, a form)`,
    },
    convert: {
      summary: 'the same message as a call of another method',
      description:
        'Prints the call of another method as JSON, of several one on each line; what is lost or gained by it goes to standard error.',
      argument: CALLS,
      options: {
        ...LANG,
        method: PART.method,
        to: 'the other method',
        'bot-id': 'the bot, where the call names none',
        'bot-token': 'of a bot of a webhook, for v2',
        'client-id': 'the same for the older methods',
        'dialog-id': 'where a new message goes',
        'message-id': 'the message that is changed or answered',
        'command-id': 'the command that is answered',
        'user-id': 'whom a notification reaches',
      },
      after: `
Example:
  b24msg convert order.json --to imbot.v2.Chat.Message.send --bot-id 39

Exit codes: 0, converted; 1, something cannot be converted; 2, unusable input.`,
    },
    code: {
      summary: 'code that makes the same request again',
      description:
        'Prints TypeScript that composes the request with the builders, or the call for another client. Several requests make one module, or one program.',
      argument: INPUT,
      options: { ...PART, ...LANG, client: 'the same calls for another client' },
      after: `
Examples:
  b24msg code order.json > order.ts
  b24msg code order.json --client python
  b24msg code batch.json > batch.ts        a batch: by the names of its commands

Exit codes: 0, written; 1, something cannot be written as code; 2, unusable input.`,
    },
    size: {
      summary: 'how much of each limit is taken, and by what',
      description:
        "Prints sizes as the server counts them, in code points of its own JSON, and each part's heaviest elements.",
      argument: INPUT,
      options: { ...PART, ...LANG },
      after: '\nExample:\n  b24msg size order.json',
    },
    text: {
      summary: 'Markdown or HTML as the text of a message, and back',
      description:
        'Prints a document as the BB code of a message, or such a text as Markdown or as plain text. What cannot be shown goes to standard error.',
      argument: 'the document; - reads standard input',
      options: { ...LANG, from: 'what the document is', to: 'what is printed' },
      after: `
Examples:
  b24msg text answer.md
  b24msg text page.html --from html
  b24msg text message.txt --from bb --to markdown

Exit codes: 0, printed; 2, unusable input.`,
    },
    schema: {
      summary: 'the JSON Schema of a request, a part, or the parameters of a method',
      description: 'Prints a JSON Schema (2020-12), for editors and for language models.',
      argument: 'what it describes',
      options: { ...LANG },
      after: '\nExample:\n  b24msg schema keyboard > keyboard.schema.json',
    },
    send: {
      summary: 'check requests, and send them',
      description:
        'Checks requests, and sends them to the webhook in B24_WEBHOOK, one after another. Where one of them has an error, ' +
        'nothing is sent; where one fails, those after it are not sent.',
      argument: 'JSON or JSON lines of { method, params }; - reads standard input',
      options: {
        ...LANG,
        portal: 'send to a portal on this machine, and show what it has stored',
        'dry-run': 'send nothing, print the HTTP requests',
        batch: 'send as batch calls, 50 requests in each',
        encoding: 'how the parameters travel',
      },
      after: `
Examples:
  b24msg send order.json --portal          tried out on this machine: no account needed
  b24msg send order.json --dry-run         the HTTP request that would go out
  B24_WEBHOOK=https://… b24msg send order.json

The address of the webhook is a secret: it is never printed.

Exit codes:
  0  all is sent
  1  findings of severity error, or a request that cannot go this way: nothing is sent
  2  unusable input, or no webhook
  3  the portal refused a request, or could not be reached`,
    },
    portal: {
      summary: 'a portal on this machine, to send to and to see what is stored',
      description:
        'Starts a portal on this machine, with the REST methods that send messages, and shows what arrives. It answers as ' +
        'Bitrix24 would, and reaches nobody.',
      options: {
        ...LANG,
        port: 'where it listens, on 127.0.0.1; 0 takes a free port',
        bot: 'a registered bot; may be given several times (default: 39)',
        command: 'a registered command of the first bot; likewise (default: help)',
      },
      after: `
Examples:
  b24msg portal
  B24_WEBHOOK=http://127.0.0.1:8024/rest/1/secret/ b24msg send order.json     in another terminal
  b24msg portal --bot 39 --bot 40 --command take --command help

Ctrl+C ends it. What it has stored is gone then.`,
    },
  },
}
