import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { javascript, javascriptLanguage } from '@codemirror/lang-javascript'
import { json, jsonLanguage } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { Draft, Mode } from '../message/draft.js'
import type { TextEdit } from '../message/json-edit.js'
import type { Range } from '../message/problem.js'
import type { Words } from '../words/words.js'
import { completeBuilder } from './complete-builder.js'
import { completeJson } from './complete-json.js'
import { editorLook } from './look.js'

const MODE_EXTENSIONS: Readonly<Record<Mode, Extension>> = {
  json: [json(), jsonLanguage.data.of({ autocomplete: completeJson })],
  builder: [javascript({ typescript: true }), javascriptLanguage.data.of({ autocomplete: completeBuilder })],
}

/** The editor of the page. Tab leaves it, as any other field. */
export class Editor {
  readonly #view: EditorView
  readonly #words = new Compartment()
  readonly #dark = new Compartment()
  readonly #onChange: () => void
  #mode: Mode = 'json'

  /** The editor brings its styles along as sheets of a shadow tree, which need no leave of the page's policy. */
  constructor(host: HTMLElement, onChange: () => void) {
    const root = host.attachShadow({ mode: 'open' })
    this.#view = new EditorView({ parent: root, root })
    this.#onChange = onChange
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  /** Shows another draft, with a history of its own. */
  open({ mode, text }: Draft, words: Words, isDark: boolean): void {
    this.#mode = mode
    const extensions = [
      this.#words.of(wordsOf(words, mode)),
      this.#dark.of(EditorView.darkTheme.of(isDark)),
      MODE_EXTENSIONS[mode],
      BASIC,
      EditorView.updateListener.of(update => update.docChanged && this.#onChange()),
    ]
    this.#view.setState(EditorState.create({ doc: text, extensions }))
  }

  dress(words: Words, isDark: boolean): void {
    this.#view.dispatch({
      effects: [
        this.#words.reconfigure(wordsOf(words, this.#mode)),
        this.#dark.reconfigure(EditorView.darkTheme.of(isDark)),
      ],
    })
  }

  /** Changes the text as the user would: it can be undone. */
  replace(edit: TextEdit): void {
    this.#view.dispatch({ changes: edit, userEvent: 'input' })
  }

  mark(diagnostics: readonly Diagnostic[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics))
  }

  goTo({ from, to }: Range): void {
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
    this.#view.focus()
  }
}

const BASIC: Extension = [
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  highlightActiveLine(),
  EditorView.lineWrapping,
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
  editorLook,
]

function wordsOf({ editor }: Words, mode: Mode): Extension {
  return [
    EditorState.phrases.of({ ...editor.phrases }),
    // It can be reached anyhow; with a tabindex, tools that look for what scrolls know it too.
    EditorView.contentAttributes.of({ 'aria-label': editor.labels[mode], tabindex: '0' }),
  ]
}
