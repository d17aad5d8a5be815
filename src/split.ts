export type { Placement } from './split/placement.js'
export { type SplitMessage, type SplitOptions, splitMessage } from './split/split-message.js'
