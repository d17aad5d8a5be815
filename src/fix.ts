export { type Fix, type Fixes, type FixOptions, fix, type Left, type Offer } from './fix/fix.js'
export type { FixCode, FixLanguage, QuestionCode } from './fix/fix-language.js'
