import type { Rules } from './rule.js'
import { actionRules } from './rules/actions.js'
import { addressRules } from './rules/addresses.js'
import { structureRules } from './rules/structure.js'
import { valueRules } from './rules/values.js'
import { wordRules } from './rules/words.js'

/** What each finding of the check calls for. Codes that are missing here have no correction that a program could make. */
export const rules: Rules = { ...wordRules, ...valueRules, ...structureRules, ...actionRules, ...addressRules }
