import fc from 'fast-check'
import { label } from '../words.js'

/** What is no object, where one belongs. */
export const scalar = fc.oneof(label, fc.integer(), fc.boolean(), fc.constant(null))

/** What is no text, or one that shows nothing. */
export const blank = fc.constantFrom('', ' ', '\t\n', null)
