export type { Change, ExplainedElement, PressResult, Shows } from './explain/element.js'
export { type ExplainOptions, type Explanation, explain } from './explain/explain.js'
export type { ExplainLanguage, Fate, Kind, Outcome, Press } from './explain/explain-language.js'
