import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.js'
import { endWith, exitCodes, type Io } from './io.js'
import { openFile } from './open-file.js'
import { printable } from './printable.js'
import { NoPicture, takePicture } from './take-picture.js'
import type { Wording } from './wording.js'

interface PageTargets {
  readonly html: string | undefined
  readonly png: string | undefined
  readonly open: boolean
  readonly widthPx: number
}

/** Writes a page, takes a picture of it, opens it: what is wanted of these. Says what it has written. */
export async function putPage(page: string, { html, png, open, widthPx }: PageTargets, wording: Wording, io: Io) {
  try {
    if (html !== undefined) write(html, page, io)
    if (png !== undefined) {
      const chromium = findChromium(io.env)
      if (chromium === undefined) return fail(wording.noChromium, io)
      await takePicture(page, { chromium, png, widthPx })
      io.stdout.write(`${printable(png)}\n`)
    }
    if (!open) return
    const shown = html ?? png ?? join(mkdtempSync(join(tmpdir(), 'b24msg-')), 'preview.html')
    if (html === undefined && png === undefined) write(shown, page, io)
    if (!(await openFile(shown))) fail(wording.notOpened(shown), io)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    fail(error instanceof NoPicture ? wording.noPicture(error.message) : error.message, io)
  }
}

function write(file: string, page: string, io: Io): void {
  writeFileSync(file, page)
  io.stdout.write(`${printable(file)}\n`)
}

function fail(reason: string, io: Io): void {
  io.stderr.write(`b24msg: ${printable(reason)}\n`)
  endWith(io, exitCodes.unusable)
}
