export {
  type Change,
  type ChangeCode,
  type ChangeKind,
  type ConvertLanguage,
  changeKinds,
} from './convert/change.js'
export { type Converted, type ConvertOptions, convert, type Target } from './convert/convert.js'
export type { MethodName } from './parse/make-call.js'
