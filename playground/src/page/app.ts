import type { Fix } from 'b24-message/fix'
import { render } from 'lit-html'
import { Editor } from '../editor/editor.js'
import { problemMark, toMarks } from '../editor/marks.js'
import { payloads, starters } from '../examples/examples.js'
import type { Draft, Mode } from '../message/draft.js'
import { jsonEdit } from '../message/json-edit.js'
import { jsonPlaces } from '../message/json-places.js'
import { judge } from '../message/judged.js'
import { readDraft } from '../message/read-draft.js'
import { translate } from '../message/translate.js'
import { drawMessage } from '../panels/draw-message.js'
import { PreviewStage } from '../panels/preview-stage.js'
import { languages } from '../words/languages.js'
import { keepInAddress, leaveBehind, readAddress } from './address.js'
import { copyText } from './copy-text.js'
import { Latest } from './latest.js'
import { pageView } from './page-view.js'
import { darkSystem, isDark, keepReader, readReader } from './reader.js'
import { type Actions, firstState, type State } from './state.js'

// A pause in typing: shorter ones would do the work at each letter, of code longer, which runs in a worker of its own.
const PAUSE_MS: Readonly<Record<Mode, number>> = { json: 120, builder: 400 }

const FIRST: Draft = starters.get('task-card') ?? { mode: 'json', text: '' }

/** The page: what it shows, and what can be done in it. */
export class App {
  readonly #root: HTMLElement
  readonly #hosts = { editor: hostOf('editor'), preview: hostOf('preview') }
  readonly #editor = new Editor(this.#hosts.editor, () => this.#typed())
  readonly #stage = new PreviewStage(this.#hosts.preview)
  #state: State = firstState(readReader())
  readonly #latest = new Latest()
  /** The text of which the state tells. */
  #judgedText = ''
  /** What stood in the other mode, and the text that was made of it: as long as that stays, the way back leads there. */
  #twin: (Draft & { readonly of: string }) | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    darkSystem.addEventListener('change', () => this.#dress())
    addEventListener('hashchange', () => this.#openAddress())
  }

  async start(): Promise<void> {
    this.#dress()
    await this.#openAddress()
  }

  readonly #actions: Actions = {
    choose: async example => {
      const draft = starters.get(example) ?? payloads.get(example)
      if (draft === undefined) return
      await this.#keepAddress()
      leaveBehind()
      this.#show(draft)
    },
    setMode: mode => this.#switch(mode),
    setClient: client => {
      this.#set({ client })
      this.#keepAddress()
    },
    setMarks: marks => this.#set({ marks }),
    setTab: tab => this.#set({ tab }),
    setFormat: format => this.#set({ format }),
    setLanguage: tag => {
      this.#set({ words: languages.get(tag) ?? this.#state.words, status: '' })
      this.#dress()
      this.#read()
    },
    setTheme: theme => {
      this.#set({ theme })
      this.#dress()
    },
    share: async () => {
      const { page } = this.#state.words
      if (!(await this.#keepAddress())) return this.#set({ status: page.cannotShare })
      this.#set({ status: (await copyText(location.href, null)) ? page.shared : page.cannotCopy })
    },
    copy: async (text, shownIn) => {
      const { code } = this.#state.words
      this.#set({ status: (await copyText(text, shownIn)) ? code.copied : code.cannotCopy })
    },
    fix: which => this.#fix(which),
    writeAsJson: json => {
      this.#editor.replace({ from: 0, to: this.#editor.text.length, insert: json })
      this.#read()
      focusDetails()
    },
    goTo: path => {
      const base = this.#state.judged?.subject.base ?? []
      const find = this.#isCurrent() ? jsonPlaces(this.#judgedText) : undefined
      if (find !== undefined) this.#editor.goTo(find([...base, ...path]).mark)
    },
  }

  #set(change: Partial<State>): void {
    const before = this.#state
    this.#state = { ...before, ...change }
    render(pageView(this.#state, this.#actions, this.#hosts), this.#root)
    drawMessage(this.#stage, this.#state, before)
  }

  #dress(): void {
    const { words, theme } = this.#state
    document.documentElement.lang = words.tag
    document.documentElement.dataset.theme = theme
    document.title = words.page.title
    keepReader({ tag: words.tag, theme })
    this.#editor.dress(words, isDark(theme))
    this.#set({ isDark: isDark(theme) })
  }

  /** Shows another message. */
  #show(draft: Draft): void {
    this.#set({ judged: undefined, problem: undefined })
    this.#open(draft)
  }

  #open({ mode, text }: Draft): void {
    this.#editor.open({ mode, text }, this.#state.words, this.#state.isDark)
    this.#set({ mode, status: '' })
    this.#read()
  }

  async #openAddress(): Promise<void> {
    const found = await readAddress()
    if (typeof found === 'object') this.#set({ client: found.client })
    this.#show(typeof found === 'object' ? found : FIRST)
    if (found === 'unreadable') this.#set({ status: this.#state.words.page.unreadable })
  }

  /** Whether the message may stand in the address. */
  async #keepAddress(): Promise<boolean> {
    const { mode, client, problem } = this.#state
    // What is no JSON at all may be a call with its secrets.
    if (mode === 'json' && problem !== undefined && problem.range === undefined) return false
    const text = this.#editor.text
    await keepInAddress({ mode, client, text }, () => text === this.#editor.text)
    return true
  }

  #typed(): void {
    this.#latest.startAfter(PAUSE_MS[this.#state.mode], signal => this.#judge(signal))
  }

  #read(): void {
    this.#latest.start(signal => this.#judge(signal))
  }

  async #judge(signal: AbortSignal): Promise<void> {
    const { words, mode } = this.#state
    const text = this.#editor.text
    const read = await readDraft({ mode, text }, words, signal)
    signal.throwIfAborted()
    this.#judgedText = text
    if ('problem' in read) {
      this.#set({ problem: read.problem })
      this.#editor.mark([problemMark(read.problem)])
    } else {
      const judged = judge(read.subject, words)
      this.#set({ judged, problem: undefined })
      this.#editor.mark(mode === 'json' ? toMarks(judged, jsonPlaces(text), words, one => this.#fix([one])) : [])
    }
    await this.#keepAddress()
  }

  #isCurrent(): boolean {
    return this.#state.problem === undefined && this.#judgedText === this.#editor.text
  }

  #fix(which?: Iterable<Fix>): void {
    const { judged, mode, words } = this.#state
    if (judged === undefined || mode !== 'json' || !this.#isCurrent()) return
    this.#editor.replace(jsonEdit(this.#judgedText, judged.subject.value, judged.fixes.apply(which)))
    this.#set({ status: words.findings.fixed })
    this.#read()
    focusDetails()
  }

  async #switch(mode: Mode): Promise<void> {
    const { mode: before, words } = this.#state
    const text = this.#editor.text
    const isUntouched = this.#twin?.mode === mode && this.#twin.of === text
    const twin = isUntouched ? this.#twin?.text : undefined
    const translated = twin ?? (await translate({ mode: before, text }, words))
    // Who has typed on meanwhile stays there.
    if (this.#editor.text !== text) return this.#set({})
    if (translated === undefined) return this.#set({ status: words.editor.cannotSwitch })
    this.#twin = { mode: before, text, of: translated }
    this.#open({ mode, text: translated })
  }
}

/** Where the button that was pressed goes away, its place keeps the focus. */
function focusDetails(): void {
  document.getElementById('details')?.focus()
}

function hostOf(name: string): HTMLElement {
  const host = document.createElement('div')
  host.className = `${name}-host`
  return host
}
