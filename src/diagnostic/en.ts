import type { Language } from './language.js'

const meant = '[[ Did you mean {meant}?]]'

/** The sentences in English. */
export const en: Language = {
  tag: 'en',
  sentences: {
    'value/not-json':
      'JSON has no form for this {type} ({value}), so it would not be sent. Give text, a number, a flag, a list or an object.',
    'value/cycle': 'The value contains itself, so there is no JSON of it and nothing can be sent. Give plain data.',
    'value/too-deep':
      'The value nests deeper than {maxDepth} levels: the server would ignore the whole body without a word. Flatten it.',
    'value/too-large': 'There are more than {maxValues} values in it, far more than any message can hold. Give less.',
    'value/unreadable': 'Reading the value throws: {reason}. Give plain data without getters that throw.',
    'value/lone-surrogate':
      'The text {value} holds half of a character (a lone surrogate): the server would ignore the whole body. Cut text between characters, or call toWellFormed() on it.',

    'field/crash':
      "{field} is {value}: the server's code fails on lists and objects here and answers HTTP 500. Write text.",
    'field/cast': '{field} is {value} where text belongs: the server keeps {stored}. Write text.',
    'field/not-yes-or-no':
      "{field} is {value}: the server knows 'Y' and 'N' here, and takes everything else for 'N'. Write 'Y'.",
    'field/unknown-word': `{field} is {value}, and the server takes {stored} for it. It knows {words}, spelt exactly so.${meant}`,
    'field/not-positive':
      '{field} is {value}: the server keeps whole numbers above 0 only, and leaves it out. Write a number, or leave it out too.',
    'field/number-cast': '{field} is {value} where a whole number belongs: the server keeps {stored}. Write a number.',

    'key/case': 'The key {key} is not read: keys inside the parts are in upper case. Write {meant}.',
    'key/misspelt': 'The key {key} is not read. Did you mean {meant}?',
    'key/unknown': 'The key {key} is not read here. Known: {known}.',

    'url/empty': '{field} is empty: an address begins with "/", "http://" or "https://".',
    'url/space': '{field} {value} begins with a space, and the server does not take it for an address. Trim it.',
    'url/case':
      '{field} {value}: the server knows "http://" and "https://" in lower case only. Write the scheme in lower case.',
    'url/fragment':
      '{field} {value} is only a fragment: an address begins with "/", "http://" or "https://". Write the whole address.',
    'url/scheme':
      '{field} {value} has a scheme that the server does not take: only "/", "http://" and "https://". Mail and phone links can stand in a text, as [url=mailto:…]; a button calls a number with ACTION CALL.',
    'url/relative':
      '{field} {value} is no address to the server: it begins with "/", "http://" or "https://". Write the whole address.',
    'url/missing':
      '{field} is missing, and the server drops the element without it. Give an address that begins with "/", "http://" or "https://".',

    'color/not-hex': '{field} {value} is no colour to the server and left out. Write # and 3 or 6 hex digits.',
    'color/random':
      'COLOR {value} is no colour to the server: it picks one at random instead. Write # and 3 or 6 hex digits, or TRANSPARENT.',
    'color/unknown-token': `{field} {value} is not a token that the server is known to take: it keeps "base". Known: {tokens}.${meant}`,
    'color/without-token':
      "{field} {value} is stored, and today's clients do not show it: they paint by {tokenField} only (primary, secondary, alert, base). Add one.",

    'text/html':
      '{found} in {field} (line {line}, column {column}) is HTML: it shows as typed. Write BB code, such as [b] and [url=…].',
    'text/markdown':
      '{found} in {field} (line {line}, column {column}) looks like Markdown: it shows as typed. Write BB code, such as [b], [code] and [url=…].',
    'text/unshowable':
      "{found} in {field} makes the client's own code fail: nothing of the message is shown. Write {form}.",
    'text/unclosed-tag':
      '{found} in {field} (line {line}, column {column}) is not closed: it shows as typed. Close it, or escape the bracket with escapeText.',
    'text/unopened-tag':
      '{found} in {field} (line {line}, column {column}) closes nothing: it shows as typed. Leave it out, or open it before.',
    'text/crossed-tags':
      '{found} in {field} (line {line}, column {column}) begins in one code and ends in another, and each browser guesses what it covers. Close codes in reverse order; [size] and [color] cannot stand in their like.',
    'text/too-deep':
      '{found} in {field} (line {line}, column {column}) stands in more than ten others: the client does not read it, and it shows as typed. Nest less.',
    'text/tag-value':
      '{found} in {field} (line {line}, column {column}) has a value that the client does not take, or nothing in it: it shows as typed. Write {form}.',
    'text/unknown-tag':
      '{found} in {field} (line {line}, column {column}) is no tag that clients know: it shows as typed. If people typed it, escape it with escapeText, for "[b]" would be a tag.',
    'text/tag-in-label':
      '{found} in {field} (line {line}, column {column}) stands where clients show plain text, as in a mention: people see HTML instead. Put the tag around the whole, and keep it on one line.',
    'text/command-lines':
      '{found} in {field} (line {line}, column {column}) goes over several lines: people see "<br />" in it, and the server may turn what it holds into links. Keep it on one line.',
    'text/break-in-code':
      '{found} in {field} (line {line}, column {column}) stands in [code], and is a line break there too. Put a zero-width space into it if it is meant to be seen.',
    'text/link-scheme':
      '{found} in {field} (line {line}, column {column}) is no link to the client: only the text of it shows. Addresses begin with "/", http, https, ftp, file, tel, callto, mailto, skype or viber.',
    'text/slash-word':
      '{field} begins with {found}, which the client reads as /me or /loud: it styles all of the text and leaves {found} out. Put something in front of it.',
    'text/entity':
      '{found} in {field} (line {line}, column {column}) is decoded by the server before clients read tags: people see the character, and "&#91;" begins a tag. Write the character itself, or keep it as typed with escapeText.',
    'text/img-without-space':
      '{found} in {field} (line {line}, column {column}) shows as typed: the server takes [/img] for a part of the address unless a space stands before it. Write {form}.',
    'text/newer-tag':
      '{found} in {field} (line {line}, column {column}) is known to clients of late 2025 and newer: older ones show it as typed.',
    'text/disk':
      '{found} in {field} (line {line}, column {column}) attaches the file to the chat, and is taken out of the text of a message.',

    'part/not-a-list':
      '{param} is {value}: the server wants a list, or an object with {list}. Give a list of elements.',
    'part/unparsable':
      '{param} is text that the server cannot read as JSON: {value}. Send the structure itself, not a string.',
    'part/empty': '{param} has no elements in it. Leave {param} out where there is nothing to show.',
    'part/nothing-left':
      'Nothing in {param} is usable, so the server refuses all of it. Mend the elements reported above.',
    'part/single-element':
      '{param} is a single element {value} where the server wants a list. Put it into a list: [ … ].',
    'part/oversize':
      '{param} takes {chars} characters as the server writes it, {over} more than the most that it takes ({maxChars})[[; heaviest: {heaviest}]]. Shorten it, or split it over several messages.',
    'part/column-overflow':
      "{param} takes {bytes} bytes in the server's database, and the column of an on-premise portal on MySQL holds {maxBytes}: it may be cut or refused there. Shorten it.",
    'part/json-string':
      '{param} is sent as a string that the server parses again, with a parser of its own that breaks some texts. Send the structure itself.',

    'attach/not-a-block': 'The block is {value}: the server drops it. A block is an object with one key, its kind.',
    'attach/unknown-block': `The block {value} is of no kind that the server knows, and is dropped. Known: {kinds}, in upper case.${meant}`,
    'attach/html-block': 'HTML blocks cannot be sent over REST: the server drops them. Use MESSAGE with BB code.',
    'attach/nested-attach':
      'This is a whole ATTACH in the place of a block, and is dropped. ATTACH is one object with BLOCKS, or a list of blocks.',
    'attach/second-kind': 'The block has two kinds: the server takes {kept} and drops {lost}. Make two blocks of it.',
    'attach/not-an-object': '{kind} is {value} here: the server drops it. Give an object with its fields.',
    'attach/empty-list': '{kind} is an empty list: there is nothing to keep. Leave the block out.',
    'attach/backslash':
      'The server replaces \\n, \\t, \\" and \\\\ in ATTACH, also when they are typed as two characters: {field} {value} becomes {stored}. Avoid backslashes before n, t, " and \\.',
    'attach/id': 'ID is ignored: the server takes its own clock. Leave it out.',
    'attach/network-id': 'NETWORK_ID {value} is kept as {stored}: one character, then a whole number.',
    'attach/user-without-name': '[[NAME is {value}. ]]The server drops a user without a name: give NAME.',
    'attach/second-target': '{lost} is ignored: the element leads to its {kept}. Give only one of them.',
    'attach/id-without-name': '{id} counts only together with NAME. Give a NAME.',
    'attach/html-hides-preview': 'PREVIEW is ignored where HTML is given. Give one of them.',
    'attach/preview-hides-image': 'EXTRA_IMAGE is ignored where PREVIEW is given. Give one of them.',
    'attach/size-without-preview': '{field} is ignored without a usable PREVIEW. Give a PREVIEW, or leave it out.',
    'attach/preview-size-not-a-number':
      'PREVIEW_SIZE {field} is {value}, and the server keeps it as it is: clients expect px. Write a number.',
    'attach/message-without-text':
      'The MESSAGE block is {value}: the server drops blocks without text. Leave it out, or give text.',
    'attach/grid-not-a-list':
      "GRID is not a list of rows: the server's code fails on it and answers HTTP 500. Write a list: [{ NAME, VALUE }].",
    'attach/row-without-content':
      'The row has neither NAME nor VALUE, and the server drops it. Give one of them, as text.',
    'attach/display-alias': 'DISPLAY {value} is an old name: the server keeps {stored}. Write {stored}.',
    'attach/display-table': "DISPLAY TABLE is stored, and today's web client draws nothing for it. Use ROW.",
    'attach/mixed-displays':
      'The rows of this GRID have different displays. It is shown as written; a GRID for each display is easier to read and to change.',
    'attach/delimiter-empty':
      'DELIMITER {} vanishes in form and batch encoding, and the block with it. Write { "SIZE": 200 }.',
    'attach/delimiter-not-an-object':
      'DELIMITER is {value}: the server makes a line of 200 px of anything. Write { "SIZE": 200 }.',

    'keyboard/row-of-buttons':
      'This is a row of buttons ({count}): the server knows no rows, and drops it. Put the buttons into one list, and { "TYPE": "NEWLINE" } between the rows.',
    'keyboard/not-a-button':
      'The button is {value}: the server drops it. A button is an object with TEXT and an action.',
    'keyboard/button-without-text': '[[TEXT is {value}. ]]The server drops a button without a text: give TEXT.',
    'keyboard/text-zero':
      'TEXT "0" is empty to the server, and the button is dropped. Write a word, or another character beside it.',
    'keyboard/text-not-text': 'TEXT is {value}: the server drops a button whose text is no text. Write a string.',
    'keyboard/button-without-action':
      'The button does nothing, and the server drops it. Give LINK, COMMAND, ACTION with ACTION_VALUE, or APP_ID.',
    'keyboard/block-without-command': 'BLOCK has an effect on COMMAND buttons only. Leave it out.',
    'keyboard/without-display':
      'Buttons without DISPLAY: {count}. Such a button becomes a block of 225 px on a line of its own. Write LINE to put buttons side by side.',
    'keyboard/idle-new-line':
      'This new line ends no row: it stands first, or after another one. It changes nothing; leave it out.',
    'keyboard/only-new-lines': 'The keyboard holds new lines only: it is sent, and shows nothing.',
    'keyboard/off-color': '{field} is stored, and no client reads it. Leave it out.',

    'menu/not-an-item': 'The item is {value}: the server drops it. An item is an object with TEXT and an action.',
    'menu/item-without-text': '[[TEXT is {value}. ]]The server drops an item without a text: give TEXT.',
    'menu/item-without-action':
      'The item does nothing, and the server drops it. Give LINK, COMMAND, ACTION with ACTION_VALUE, or APP_ID.',
    'menu/not-shown':
      "MENU is stored, and today's clients do not show it: only the old web client does. Use buttons for what people must find.",

    'action/function':
      'FUNCTION is not allowed over REST: the server drops the element, whatever else it has. Use COMMAND.',
    'action/second-action': '{lost} is ignored: the press does {kept}. Give exactly one action.',
    'action/unknown': `ACTION {value} is no action here. Known: {words}, in upper case.${meant}`,
    'action/without-value':
      '[[ACTION_VALUE is {value}. ]]ACTION {action} does nothing without a value: give ACTION_VALUE, a text.',
    'action/not-handled':
      "ACTION {action} passes the server, and today's web client has no handler for it: a press ends in an error.",
    'action/app': "APP_ID passes the server, and today's web client opens nothing with it.",
    'action/command-without-bot':
      'COMMAND {value} needs a bot, and there is none here: the server drops the element. Give the id of the bot, send it with an imbot.* method, or use LINK or ACTION.',
    'action/command-not-text':
      'COMMAND is {value}: the server takes text that is not blank. Write the name of the command.',
    'action/command-slash': 'COMMAND {value} loses its slash: the server keeps {stored}. Leave the slash out.',
    'action/command-with-spaces':
      'COMMAND {value} has a space in it: the server takes all of it for the name. Put the rest into COMMAND_PARAMS.',
    'action/params-not-text':
      '{field} is {value}: the server throws away what is no text. Write text, for example JSON.stringify(…).',
    'action/params-buffer':
      'COMMAND_PARAMS holds the JSON of a Node Buffer: about 4 characters for each byte. Write buffer.toString() into it.',
    'action/params-zero': 'COMMAND_PARAMS "0" is empty to the server: the command gets "". Write another text.',
    'action/params-without-action': '{field} is ignored without {action}.',

    'message/empty': '[[{param} is {value}. ]]The server wants a text, also where there is an ATTACH: give {param}.',
    'message/empty-after-cleaning': '{param} {value} holds only line breaks: nothing is left of it. Give a text.',
    'message/not-text': '{param} is {value} where text belongs: the server refuses the call. Write text.',
    'message/deletes':
      'An empty {param} deletes the message, whatever else the update brings. Leave {param} out to keep the text.',
    'message/deletes-unasked':
      'The text is empty, and an empty {param} deletes the message. Call keepText() to leave the text as it is, or delete() if the message shall go.',
    'message/too-long':
      '{param} has {chars} characters after cleaning: the server cuts it to {maxChars} and adds " (...)". Shorten it, or send it as several messages.',
    'message/column-overflow':
      "{param} takes {bytes} bytes in the server's database, and the column of an on-premise portal on MySQL holds {maxBytes}: it may be cut or refused there. Shorten it.",
    'message/nothing-to-update': 'The update names neither text nor part: nothing changes.',
    'message/half-applied':
      'The server refuses {refused} after it has stored {applied}: the message is left half updated. Mend {refused} before sending.',

    'request/not-a-request': 'This is {value}, no request: give { method, params }.',
    'request/unknown-method': `There is no method {method}.${meant}`,
    'request/without-rules':
      'The rules of {method} are not known here: its parts were checked, its other parameters were not.',
    'request/params-not-an-object': 'The params are {value}: the server finds no parameter in it. Give an object.',
    'request/param-missing': '{param} is missing: {method} refuses the call. Give it.',
    'request/param-invalid': '{param} is {value}, which {method} refuses. Give for example {wanted}.',
    'request/param-unread': `{method} does not read {param}.${meant}`,
    'request/param-older': '{param} is an older way to say where the message goes. Write DIALOG_ID: {meant}.',
    'request/part-unread':
      '{method} does not read {param}: all of it is lost. Use a method that takes it, such as imbot.message.add, or say it in the text.',
    'request/field-name':
      'The field {field} is not read, and all of it is lost: fields are in camel case. Write {meant}.',
    'request/attach-list':
      'In {method} a list is a list of whole attachments, not of blocks: nothing of it is usable, and an update deletes the attach that was there. Write { BLOCKS: [ … ] }.',
    'request/attach-cleared':
      'Nothing in the attach is usable: {method} drops it without an error, and an update deletes the one that was there. Mend it, or leave it out.',
    'request/keyboard-ignored':
      'Nothing in the keyboard is usable: {method} drops it without an error, and an update leaves the one that was there. Mend it, or leave it out.',
    'request/keyboard-not-cleared':
      "An empty keyboard is ignored by {method}, and the one that was there stays. Write 'N' to remove it.",
    'request/param-twice': '{param} is given twice, in different case: the server reads one of them only.',
    'request/flag':
      "{param} is {value}: the server compares it with 'Y' and 'N', and takes it for {stored}. Write 'Y' or 'N'.",
    'request/dialog-unread': 'DIALOG_ID is ignored where FROM_USER_ID and TO_USER_ID are given. Give one or the other.',
    'request/system-author': 'In a group chat a SYSTEM message belongs to nobody, so the bot cannot update it later.',
    'request/clear-of-new':
      "{param} is 'N', which clears a part of an old message: a new message has nothing to clear, and the server refuses it. Leave {param} out.",
    'request/clear-on-add': '{param} is empty, and there is nothing to clear in a new message. Leave it out.',
  },
}
