export type {
  CalledCommand,
  CommandEvent,
  CommandMessage,
  EventAuth,
} from './portal/command-event.js'
export type { CommandEventV2 } from './portal/command-event-v2.js'
export { toEventBody } from './portal/event-body.js'
export type { Failure } from './portal/failure.js'
export type { PortalRecord } from './portal/messages.js'
export type { PortalOptions, SeedMessage } from './portal/options.js'
export type { CallOptions, CallOptionsV2, PortalEvents } from './portal/portal-events.js'
export type { ButtonChoice } from './portal/press.js'
export type { RateLimit } from './portal/rate-limit.js'
export { type Exchange, type Recording, toRecording } from './portal/recording.js'
export { type Replay, startReplay } from './portal/replay.js'
export type { Encoding, PortalRequest, RanCommand } from './portal/requests.js'
export { type Portal, startPortal } from './portal/start-portal.js'
export { type TestHooks, type TestPortal, usePortal } from './portal/use-portal.js'
export type { Auth, PortalBot, PortalCommand } from './rest/portal-view.js'
