import type { HelpText } from './help-text.js'

const PART = {
  part: 'на входе отдельная часть, а не запросы',
  'bot-id': 'вместе с --part: бот, который её отправляет, 0 — никакой (по умолчанию: 1)',
  method: 'на входе могут быть параметры без метода: вот его имя',
}
const LANG = { lang: 'язык сообщений' }
const INPUT = 'файлы или маски: запросы или части в JSON, команды curl, формы; - читает стандартный ввод'
const CALLS = 'файлы или маски: запросы в JSON, команды curl, формы; - читает стандартный ввод'

/** The help in Russian. */
export const ru: HelpText = {
  description: 'Говорит до отправки, что Битрикс24 сделает с сообщением чата, и отправляет его.',
  after: '\nПример: b24msg check order.json\nПодробнее: b24msg check --help --lang ru',
  version: 'показать версию',
  help: 'показать эту справку',
  helpCommand: 'показать справку о команде',
  hint: command => `(${command === 'b24msg' ? 'что есть' : 'параметры'} — покажет ${command} --help --lang ru)`,
  words: {
    'Usage:': 'Вызов:',
    'Arguments:': 'Аргументы:',
    'Options:': 'Параметры:',
    'Commands:': 'Команды:',
    '[options]': '[параметры]',
    '[command]': '[команда]',
    'choices:': 'варианты:',
    'default:': 'по умолчанию:',
  },
  errors: [
    [/^error: /, 'ошибка: '],
    [/unknown option '(.*)'/, 'нет параметра $1'],
    [/unknown command '(.*)'/, 'нет команды $1'],
    [/missing required argument '(.*)'/, 'не хватает аргумента $1'],
    [/option '(.*)' argument missing/, 'у параметра $1 нет значения'],
    [/required option '(.*)' not specified/, 'не указан обязательный параметр $1'],
    [/option '(.*)' argument '(.*)' is invalid\./, 'параметр $1 не принимает $2.'],
    [/command-argument value '(.*)' is invalid for argument '(.*)'\./, 'аргумент $2 не принимает $1.'],
    [/too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\./, 'аргументов $2, а нужно $1.'],
    [/Allowed choices are (.*)\./, 'Варианты: $1.'],
    [/\(Did you mean one of (.*)\?\)/, '(Может быть, одно из: $1?)'],
    [/\(Did you mean (.*)\?\)/, '(Может быть, $1?)'],
    [/Give a whole number\./, 'Нужно целое число.'],
    [/Give a port from 0 to 65535\./, 'Нужен порт от 0 до 65535.'],
    [/This is not JSON\./, 'Это не JSON.'],
    [/There is no such file\./, 'Такого файла нет.'],
    [/Give "documented", or a file like (.*)\./, 'Нужно "documented" или файл вида $1.'],
    [
      /Give numbers as maxChars and maxBytes, by part\. Known parts: (.*)\./,
      'Нужны числа maxChars и maxBytes для каждой части. Есть части: $1.',
    ],
    [
      /--bot-id goes with --part: a request names its bot itself, in BOT_ID/,
      '--bot-id указывают вместе с --part: запрос сам называет бота, в BOT_ID',
    ],
    [
      /--method is for parameters, and --part for a part alone: give one of them/,
      '--method — для параметров, --part — для отдельной части: нужно что-то одно',
    ],
    [/--write goes with files; take --apply/, '--write пишет в файлы; для стандартного ввода есть --apply'],
    [/--portal and --dry-run exclude each other/, '--portal и --dry-run исключают друг друга'],
  ],
  commands: {
    check: {
      summary: 'что сервер отклонит, пропустит или изменит',
      description: 'Проверяет запросы и говорит, что сервер отклонит, пропустит или изменит и сколько они занимают.',
      argument: 'файлы или маски: JSON или JSON lines из { method, params }; - читает стандартный ввод',
      options: {
        ...PART,
        ...LANG,
        format: 'вид, в котором печатаются замечания',
        json: 'то же, что --format json: file, index или line, method, ok, diagnostics, sizes',
        'fail-on': 'с чего код выхода становится 1',
        limits: '"documented" — лимиты старой документации, или файл JSON с лимитами',
        quiet: 'только ошибки',
      },
      after: `
Примеры:
  b24msg check order.json                        один запрос или список запросов
  b24msg check "payloads/**/*.json" --quiet      только ошибки
  b24msg check outbox.jsonl --fail-on warning    по запросу в строке; считаются и предупреждения
  my-bot --dry-run | b24msg check - --json       со стандартного ввода, для программ
  b24msg check buttons.json --part keyboard      отдельная KEYBOARD
  b24msg check body.json --method im.message.add только параметры
  b24msg check payloads/*.json --format github   пометки в GitHub Actions

Вместо batch проверяются его команды. Читаются и команда curl, тело формы, адрес с параметрами.

Коды выхода:
  0  ничего не отклонено и не потеряно (предупреждения и советы могут быть)
  1  есть ошибки или то, что задано в --fail-on
  2  непригодный ввод: нет файла, не JSON, неизвестный параметр

Цвета есть на терминале; NO_COLOR=1 и FORCE_COLOR=1 меняют это.`,
    },
    preview: {
      summary: 'сообщение, каким его увидят люди: в терминале, страницей или картинкой',
      description:
        'Рисует то, что сервер сохранит от сообщения, так, как это покажет клиент: в терминале или всё на одной странице. Страница работает без сети, без скриптов и ничего не загружает, если не попросить.',
      argument: INPUT,
      options: {
        ...PART,
        ...LANG,
        client: 'чьими глазами: веб-клиент, веб-клиент до 2024 года или приложение',
        marks: 'показать и то, что сервер отбросит или изменит и чего этот клиент не покажет',
        html: 'вместо этого записать страницу',
        png: 'вместо этого записать картинку: нужен Chromium или Chrome на этой машине',
        open: 'открыть записанное; само по себе — страницу во временной папке',
        theme: 'страницы и картинки',
        images: 'на странице и картинке: рамки на месте изображений или загрузить сами изображения',
      },
      after: `
Примеры:
  b24msg preview order.json
  b24msg preview order.json --marks --client mobile
  b24msg preview order.json --html order.html --open
  b24msg preview order.json --png order.png --theme dark --images load

Chromium: CHROMIUM_PATH, иначе chromium, chromium-browser или google-chrome из PATH.
Цвета: в терминале; NO_COLOR=1 и FORCE_COLOR=1, 2 или 3 меняют это.

Коды выхода: 0 — нарисовано; 1 — что-то на входе не прочиталось; 2 — непригодный ввод, нет Chromium или файл нельзя записать.`,
    },
    explain: {
      summary: 'что станет с каждым элементом: от сервера до экрана',
      description: 'Говорит о каждом элементе, что от него оставит сервер, что покажут клиенты и что сделает нажатие.',
      argument: INPUT,
      options: { ...PART, ...LANG },
      after: `
Примеры:
  b24msg explain order.json
  pbpaste | b24msg explain - --lang ru

Коды выхода: 0 — ошибок нет; 1 — есть ошибки; 2 — непригодный ввод.`,
    },
    fix: {
      summary: 'что можно исправить, и исправленный запрос',
      description:
        'Перечисляет, что можно исправить без риска, что решать только вам и какие ошибки останутся. Сам ничего не меняет.',
      argument: INPUT,
      options: {
        ...PART,
        ...LANG,
        apply:
          'напечатать исправленный JSON, несколько значений — по одному в строке; список идёт в стандартный вывод ошибок',
        write: 'записать исправленный JSON в файлы: список останется списком, batch — batch, строки — строками',
      },
      after: `
Примеры:
  b24msg fix order.json
  b24msg fix order.json --write && git diff order.json
  b24msg fix outbox.jsonl --apply > fixed.jsonl

Коды выхода:
  0  после исправлений ошибок не остаётся
  1  остаются ошибки, которые можете исправить только вы
  2  непригодный ввод или файл, который нельзя записать в прежнем виде (команда curl, форма)`,
    },
    convert: {
      summary: 'то же сообщение как вызов другого метода',
      description:
        'Печатает вызов другого метода в JSON, несколько — по одному в строке; что при этом теряется и появляется, идёт в стандартный вывод ошибок.',
      argument: CALLS,
      options: {
        ...LANG,
        method: PART.method,
        to: 'другой метод',
        'bot-id': 'бот, если вызов его не называет',
        'bot-token': 'токен бота вебхука, для v2',
        'client-id': 'то же для прежних методов',
        'dialog-id': 'куда идёт новое сообщение',
        'message-id': 'сообщение, которое меняется или на которое отвечают',
        'command-id': 'команда, на которую отвечают',
        'user-id': 'кому уведомление',
      },
      after: `
Пример:
  b24msg convert order.json --to imbot.v2.Chat.Message.send --bot-id 39

Коды выхода: 0 — сделано; 1 — что-то нельзя преобразовать; 2 — непригодный ввод.`,
    },
    code: {
      summary: 'код, который делает тот же запрос',
      description:
        'Печатает TypeScript, который составляет запрос, или вызов для другого клиента. Несколько запросов — один модуль или одна программа.',
      argument: INPUT,
      options: { ...PART, ...LANG, client: 'те же вызовы для другого клиента' },
      after: `
Примеры:
  b24msg code order.json > order.ts
  b24msg code order.json --client python
  b24msg code batch.json > batch.ts        batch: по именам его команд

Коды выхода: 0 — сделано; 1 — что-то нельзя записать кодом; 2 — непригодный ввод.`,
    },
    size: {
      summary: 'сколько занято от каждого лимита и чем',
      description:
        'Печатает размеры, как их считает сервер: в символах Юникода его собственного JSON, и самые тяжёлые элементы каждой части.',
      argument: INPUT,
      options: { ...PART, ...LANG },
      after: '\nПример:\n  b24msg size order.json',
    },
    text: {
      summary: 'Markdown или HTML как текст сообщения и обратно',
      description:
        'Печатает документ как BB-код сообщения или такой текст как Markdown или простой текст. Что показать нельзя, идёт в стандартный вывод ошибок.',
      argument: 'документ; - читает стандартный ввод',
      options: { ...LANG, from: 'что это за документ', to: 'что напечатать' },
      after: `
Примеры:
  b24msg text answer.md
  b24msg text page.html --from html
  b24msg text message.txt --from bb --to markdown

Коды выхода: 0 — напечатано; 2 — непригодный ввод.`,
    },
    schema: {
      summary: 'JSON Schema запроса, части или параметров метода',
      description: 'Печатает JSON Schema (2020-12) для редакторов и языковых моделей.',
      argument: 'что она описывает',
      options: { ...LANG },
      after: '\nПример:\n  b24msg schema keyboard > keyboard.schema.json',
    },
    send: {
      summary: 'проверить запросы и отправить',
      description:
        'Проверяет запросы и отправляет их один за другим на вебхук из B24_WEBHOOK. Если в одном есть ошибка, ' +
        'не отправляется ничего; если один не прошёл, следующие не отправляются.',
      argument: 'JSON или JSON lines из { method, params }; - читает стандартный ввод',
      options: {
        ...LANG,
        portal: 'отправить на портал на этой машине и показать, что он сохранил',
        'dry-run': 'ничего не отправлять, напечатать запросы HTTP',
        batch: 'отправить вызовами batch, по 50 запросов в каждом',
        encoding: 'в каком виде идут параметры',
      },
      after: `
Примеры:
  b24msg send order.json --portal          попробовать на этой машине: аккаунт не нужен
  b24msg send order.json --dry-run         запрос HTTP, который был бы отправлен
  B24_WEBHOOK=https://… b24msg send order.json

Адрес вебхука — секрет: он нигде не печатается.

Коды выхода:
  0  всё отправлено
  1  есть ошибки, или запрос так отправить нельзя: не отправлено ничего
  2  непригодный ввод, или нет вебхука
  3  портал отклонил запрос или недоступен`,
    },
    portal: {
      summary: 'портал на этой машине: ему отправляют и видят, что сохранилось',
      description:
        'Запускает на этой машине портал с методами REST, которые отправляют сообщения, и показывает, что приходит. Отвечает ' +
        'как Битрикс24, и никому ничего не доставляет.',
      options: {
        ...LANG,
        port: 'порт на 127.0.0.1; 0 — любой свободный',
        bot: 'зарегистрированный бот; можно несколько раз (по умолчанию: 39)',
        command: 'команда первого бота; так же (по умолчанию: help)',
      },
      after: `
Примеры:
  b24msg portal
  B24_WEBHOOK=http://127.0.0.1:8024/rest/1/secret/ b24msg send order.json     в другом терминале
  b24msg portal --bot 39 --bot 40 --command take --command help

Ctrl+C завершает его. Всё сохранённое тогда пропадает.`,
    },
  },
}
