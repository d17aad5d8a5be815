import type { Report } from 'b24-message'
import type { Fixes } from 'b24-message/fix'
import type { Words } from '../words/words.js'
import { Advice } from './advice.js'
import type { Subject } from './subject.js'

/** A message that was read, and what there is to say of it. */
export interface Judged {
  readonly subject: Subject
  readonly report: Report
  readonly fixes: Fixes
  readonly advice: Advice
}

/** Checks a message, and looks for what can be done about the findings. */
export function judge(subject: Subject, words: Words): Judged {
  const fixes = subject.fix(words)
  return { subject, report: subject.check(words), fixes, advice: new Advice(fixes) }
}
