import { html, type TemplateResult } from 'lit-html'

export type Options = TemplateResult | readonly TemplateResult[]

/** A list to choose one from. The label stands beside it, so that its name is that of the label alone. */
export function selectView(id: string, label: string, options: Options, take: (value: string) => void): TemplateResult {
  const change = ({ target }: Event) => target instanceof HTMLSelectElement && take(target.value)
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${change}>
        ${options}
      </select>
    </div>
  `
}

/** The options of a select whose words are known; calls back with one of them. */
export function wordSelectView<Word extends string>(
  id: string,
  label: string,
  words: Iterable<Word>,
  labels: Readonly<Record<Word, string>>,
  current: Word,
  take: (word: Word) => void,
): TemplateResult {
  const list = [...words]
  const options = list.map(word => html`<option value=${word} .selected=${word === current}>${labels[word]}</option>`)
  return selectView(id, label, options, value => {
    const found = list.find(word => word === value)
    if (found !== undefined) take(found)
  })
}
