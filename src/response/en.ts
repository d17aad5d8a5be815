import { en } from '../diagnostic/en.js'
import type { ErrorLanguage } from './error-language.js'

/** What errors mean, in English. */
export const enErrors: ErrorLanguage = {
  tag: 'en',
  diagnostics: en,
  phrases: {
    command: '{method}, command {command} of the batch',
    likely: 'Look at',
    serverSays: 'The server says',
    details: 'What came',
    maybeStale:
      'An earlier command of the batch ended with the same code, which the server may only have repeated here: the true reason can be another one.',
    maybeUnread:
      'What was sent has it, so perhaps the server has not read the body: send valid JSON with Content-Type: application/json, and follow no redirect.',
  },
  meanings: {
    MESSAGE_EMPTY:
      'There is no text: it is missing, blank, or not a string. Only im.message.add goes without one where there is an ATTACH.',
    EMPTY_MESSAGE:
      'Nothing is left to send: the text is missing, blank or only line breaks, and there is no usable ATTACH. Give a text.',
    ATTACH_ERROR: 'Nothing in ATTACH is usable, so the server refused the call. Mend the blocks, or leave ATTACH out.',
    ATTACH_OVERSIZE: 'ATTACH is too large: what the server makes of it must stay below 60,000 characters. Split it.',
    PARAM_ATTACH_ERROR: 'The attach is not usable, or too large: v2 has one code for both. Mend it, or leave it out.',
    'PARAM_ATTACH_ERROR/oversize':
      'The attach is too large: what the server makes of it must stay below 60,000 characters. Split it.',
    KEYBOARD_ERROR:
      'No button of KEYBOARD is usable, so the server refused the call; which one, it does not say. Mend the buttons, or leave KEYBOARD out.',
    KEYBOARD_OVERSIZE:
      'KEYBOARD is too large: what the server makes of it must stay below 60,000 characters. Send fewer or shorter buttons.',
    PARAM_KEYBOARD_ERROR:
      'No button of the keyboard is usable, or the keyboard is too large: v2 has one code for both. Mend it, or leave it out.',
    'PARAM_KEYBOARD_ERROR/oversize':
      'The keyboard is too large: what the server makes of it must stay below 60,000 characters. Send fewer or shorter buttons.',
    MENU_ERROR: 'No item of MENU is usable, so the server refused the call. Mend the items, or leave MENU out.',
    menu_ERROR:
      'No item of MENU is usable, so the server refused the update; what it wrote before, such as ATTACH and KEYBOARD, stays. Mend the items, or leave MENU out.',
    MENU_OVERSIZE:
      'MENU is too large: what the server makes of it must stay below 60,000 characters. Send fewer or shorter items.',
    PARAM_MENU_ERROR:
      'The menu is too large: what the server makes of it must stay below 60,000 characters. Send fewer or shorter items.',

    DIALOG_ID_EMPTY:
      'The call names no dialog. Give a user\'s id such as "1", or "chat1001", "sg17", "crm5" for a chat.',
    USER_ID_EMPTY: 'The call names no user. Give the id of the user, a number above 0.',
    USER_NOT_FOUND: 'The portal has no such user. Give the id of one that is there and active.',
    CHAT_ID_EMPTY: 'The call names no chat. Give the id of the chat, for example DIALOG_ID: "chat1001".',
    CHAT_ID:
      'There is no such chat, or the sender is not in it. Give another DIALOG_ID, or add the sender to the chat.',
    CHAT_NOT_FOUND: 'There is no such chat, or the bot does not see it. Give another dialogId, or add the bot to it.',
    PARAMS_ERROR: 'The call is not complete, most often because it names no dialog. Give DIALOG_ID and a text.',
    ACCESS_ERROR: 'The sender may not write into this chat. Write as somebody who may, or into another one.',
    ERROR_NO_ACCESS: 'The sender has no access to this dialog. Add the sender to the chat, or write into another one.',
    TEXT_FIELD_DISABLED: 'Writing is switched off in this chat. Write into another one.',
    WRONG_SENDER: 'The portal does not take the sender of this message. Send it as a user or bot that is active.',
    CANCELED:
      'The portal did not let the message through: the sender may not be in the chat, or may not write to this person.',
    ERROR_FROM_OTHER_MODULE:
      'Another module of the portal stopped the message. Its reason is in the text of the answer.',
    MESSAGE_DUPLICATED_BY_UUID:
      'A message with this TEMPLATE_ID was sent before. It is there: do not send it again, or give a new TEMPLATE_ID for another message.',

    MESSAGE_ID_ERROR: 'The call does not say which message to change. Give MESSAGE_ID, a number above 0.',
    MESSAGE_ID_EMPTY: 'The call does not say which message it answers. Give the MESSAGE_ID that came with the command.',
    CANT_EDIT_MESSAGE:
      'This message cannot be changed. Only its author may, within three days, while it is not deleted and not a forward; a SYSTEM message in a group chat has no author.',
    'CANT_EDIT_MESSAGE/menu-by-id':
      'With ID alone the server does not find the message of a MENU. Give MESSAGE_ID in the place of ID.',
    MESSAGE_NOT_FOUND: 'There is no such message. Give the id of one that is there.',
    MESSAGE_ACCESS_DENIED:
      'This message cannot be changed. Only its author may, while it is not deleted and not a forward; a SYSTEM message in a group chat has no author.',
    REPLY_ACCESS_ERROR:
      'The sender has no access to the message that this one replies to. Give another REPLY_ID or none.',
    REPLY_FROM_OTHER_CHAT_ERROR:
      'The message that this one replies to is in another dialog. Give another REPLY_ID or none.',
    REPLY_ERROR: 'The message that this one replies to is in another dialog. Give another replyId, or leave it out.',
    TOO_MANY_MESSAGES: 'More than 100 messages cannot be forwarded in one call. Give at most 100 forwardIds.',
    WRONG_UUID: 'A key of forwardIds is no UUID. Give a lower-case v4 UUID for each message.',

    BOT_ID_ERROR: 'The portal has no such bot. Give the BOT_ID that imbot.register returned.',
    'BOT_ID_ERROR/no-bot': 'The call names no bot, and the application has none. Register one, or give its BOT_ID.',
    BOT_ID_REQUIRED: 'The call names no bot. Give botId, a number above 0.',
    BOT_NOT_FOUND: 'The portal has no such bot. Give the botId that its registration returned.',
    BOT_OWNERSHIP_ERROR:
      'The bot belongs to another application or webhook. Call as its owner; for a webhook give its botToken.',
    BOT_TOKEN_NOT_SPECIFIED: 'A webhook must say whose bot it uses. Give the botToken of the bot.',
    APP_ID_ERROR:
      'The bot or command belongs to another application or webhook. Call as its owner; for a webhook give the CLIENT_ID of the registration.',
    COMMAND_ID_ERROR: 'There is no such command. Give the COMMAND_ID that came with the event.',
    'COMMAND_ID_ERROR/by-name':
      'There is no command of this name. Give the name as it was registered, without the slash, or COMMAND_ID.',
    COMMAND_NOT_FOUND: 'The bot has no such command. Give the commandId that came with the event.',
    COMMAND_ANSWER_FAILED: 'The answer to the command was not sent, and the server does not say why.',
    WRONG_REQUEST: 'The message was not sent, and the server does not say why.',
    SENDING_FAILED: 'The message was not sent, and the server does not say why.',

    WRONG_AUTH_TYPE:
      'This method cannot be called from the session of a page. Call it with a webhook or an access token.',
    ACCESS_DENIED:
      'The caller may not do this: REST may be closed on the plan of the portal, or the dialog to the caller.',
    'ACCESS_DENIED/client-id':
      'The server does not know whose bot this is. With a webhook give the CLIENT_ID of the registration. REST may also be closed on the plan of the portal.',
    NO_AUTH_FOUND:
      'The access token or the code of the webhook is wrong. Look at the address, and whether the webhook is still there.',
    expired_token: 'The access token has expired. Refresh it, and send the same again.',
    INVALID_CREDENTIALS:
      'The user of this webhook or token lacks the rights for this call, or the code of the webhook is wrong.',
    insufficient_scope: 'The webhook or application lacks a scope. Grant it "im" for messages and "imbot" for bots.',
    user_access_error: 'The user may not use this application. An administrator of the portal can allow it.',
    REST_SERVER_NOT_FOUND:
      'The method was not called over REST. Call it over the address of the webhook or application.',
    PORTAL_DELETED: 'The portal is no longer there. Stop sending to it.',

    QUERY_LIMIT_EXCEEDED:
      'Too many calls in a short time: a portal takes 2 in a second, and up to 50 at once. Wait a little, and send the same again, or several calls as one batch.',
    OPERATION_TIME_LIMIT:
      'The method has used up its working time of ten minutes. Wait, and send the same again; other methods are not held up.',
    OVERLOAD_LIMIT:
      'REST is blocked on this portal because it was overloaded. The support of Bitrix24 lifts that; to send at once again is in vain.',
    ERROR_BATCH_LENGTH_EXCEEDED:
      'A batch takes 50 commands, and this one came after them: it was not run. Send it in another batch.',
    ERROR_BATCH_METHOD_NOT_ALLOWED: 'This method cannot be called in a batch. Call it alone.',

    ERROR_METHOD_NOT_FOUND:
      'There is no such method, or the webhook lacks its scope. Look at the name; those of v2 must keep their case.',
    ERROR_MANIFEST_IS_NOT_AVAILABLE: 'The manifest is not available: this is about applications, not about messages.',
    INVALID_REQUEST: 'The server did not take the request. REST wants https.',
    ERROR_ARGUMENT: 'The server could not work with a value of the call. Look for broken characters in the texts.',
    ERROR_CORE:
      'The server failed inside, for example in its database. A text too long for its column can be the reason.',
    INTERNAL_SERVER_ERROR:
      'The server failed inside. A list or object where it wants text can be the reason; else try again later.',
    ERROR_UNEXPECTED_ANSWER: 'The server failed inside, and its answer is none. Try again later.',

    'server-crash':
      "HTTP 500 without a code: the server's program broke off. A list or object where it wants text does that; whether the message was written before is not known.",
    'empty-body': 'The answer is empty, so whether the message was sent is not known. Look before you send it again.',
    'no-json':
      'The answer is no JSON: it comes from something before the portal, or is cut off. Look at the address and at the beginning of the answer.',
    'no-result':
      'The answer has neither a result nor an error code. Look at the address: it may not be that of a portal.',
    'wrong-result': 'The answer has a result, but not one that this method gives. Check that it belongs to this call.',
    redirected:
      'The server sends to another address, and a redirected call loses its body. Use the address that the portal has now, with https.',
    'not-added':
      'The notification was not sent, and the server does not say why. The user may be gone, or not take it.',
    'not-run':
      'The batch has no answer to this command: an earlier one failed and the batch was to halt, or the server passed it over. It was not run.',
    'no-answer':
      'There is no answer of the server: the network failed, or the wait was too long. The message may have been sent all the same: look before you send it again.',
    unknown: 'This code is not one of those known here: go by what the server says.',
  },
}
