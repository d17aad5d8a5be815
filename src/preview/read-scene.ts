import { callScene } from './call-scene.js'
import { messageScene } from './message-scene.js'
import type { Scene, SceneOptions } from './scene.js'

/** Reads any value as a call, a message or a part of one, and gives it to the model of the server. Never throws. */
export function readScene(value: unknown, options: SceneOptions): Scene {
  return (options.part === undefined ? callScene(value, options) : undefined) ?? messageScene(value, options)
}
