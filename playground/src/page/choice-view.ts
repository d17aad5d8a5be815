import { html, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'

/** One of a few: radio buttons that look like a switch, and that the arrow keys go through. */
export function choiceView<Word extends string>(
  name: string,
  label: string,
  words: readonly Word[],
  labels: Readonly<Record<Word, string>>,
  current: Word,
  take: (word: Word) => void,
): TemplateResult {
  return html`
    <fieldset class="choice">
      <legend class="unseen">${label}</legend>
      ${words.map(
        word => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${word}
              .checked=${live(word === current)}
              @change=${() => take(word)}
            />
            <span>${labels[word]}</span>
          </label>
        `,
      )}
    </fieldset>
  `
}
