import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

export interface Comparison {
  /** How much of the picture is another colour, from 0 to 1. */
  readonly share: number
  /** A picture with the differences in red. */
  readonly picture: Buffer
}

/** How two pictures differ; those of different sizes differ wholly. Letters may be smoothed in another way. */
export function comparePictures(approved: Buffer, now: Buffer): Comparison {
  const [before, after] = [PNG.sync.read(approved), PNG.sync.read(now)]
  const { width, height } = after
  if (before.width !== width || before.height !== height) return { share: 1, picture: now }
  const picture = new PNG({ width, height })
  const pixels = pixelmatch(before.data, after.data, picture.data, width, height, { threshold: 0.1 })
  return { share: pixels / (width * height), picture: PNG.sync.write(picture) }
}
