import { en as explain } from '../explain/en.js'
import type { PreviewLanguage } from './preview-language.js'

/** The words of a preview in English. */
export const en: PreviewLanguage = {
  tag: 'en',
  explain,
  words: {
    untitled: 'Untitled',
    download: 'Download',
    file: '[File]',
    menu: 'Context menu',
    stays: 'As it was before: {parts}.',
    cleared: 'Taken away: {parts}.',
    deletes: 'The message is deleted.',
    nothing: 'Nothing to show.',
    dropped: 'dropped',
    hidden: 'not shown here: {what}',
    hiddenMenu: 'not shown here: the menu, items: {count}',
    more: 'And more of them: {count}.',
    cannotShow: "The client's own code fails on this text, and the message stays empty.",
  },
}
