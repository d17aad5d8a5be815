import type { SubjectOptions } from '../../rest/subject.js'
import type { View } from '../view.js'
import { callScene } from './call-scene.js'
import { messageScene } from './message-scene.js'
import type { Scene, SceneOptions } from './scene.js'

/** Reads any value as a call, a message or a part of one, and gives it to the model of the server. Never throws. */
export function readScene(value: unknown, { marks, language }: View, { part, botId }: SubjectOptions): Scene {
  const options: SceneOptions = {
    marks,
    language,
    ...(part === undefined ? {} : { part }),
    ...(botId === undefined ? {} : { botId }),
  }
  return (part === undefined ? callScene(value, options) : undefined) ?? messageScene(value, options)
}
