export {
  type CalledCommand,
  type CommandEvent,
  type CommandMessage,
  type EventAuth,
  toEventBody,
} from './portal/command-event.js'
export type { Failure } from './portal/failure.js'
export type { PortalRecord } from './portal/messages.js'
export type { PortalOptions, SeedMessage } from './portal/options.js'
export type { ButtonChoice } from './portal/press.js'
export type { RateLimit } from './portal/rate-limit.js'
export { type Exchange, type Recording, toRecording } from './portal/recording.js'
export { type Replay, startReplay } from './portal/replay.js'
export type { Encoding, PortalRequest, RanCommand } from './portal/requests.js'
export { type Portal, startPortal } from './portal/start-portal.js'
export { type TestHooks, type TestPortal, usePortal } from './portal/use-portal.js'
export type { Auth, PortalBot, PortalCommand } from './rest/portal-view.js'
