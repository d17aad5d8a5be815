import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportsOf } from './exports.js'
import { type BundleSize, type Installed, installTarball, measureSizes, run, runModule } from './install.js'

let installed: Installed

beforeAll(() => {
  installed = installTarball()
})

afterAll(() => installed.remove())

/** The code entries: every one but `./package.json`. */
function entries() {
  return Object.entries(installed.manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'string' ? [] : [{ entry, specifier: join('b24-message', entry), ...target }],
  )
}

describe('the tarball', () => {
  test('holds the built package and its papers, no sources and no tests', () => {
    const schemas = readdirSync(join(import.meta.dirname, '../../schema'))
      .map(name => `schema/${name}`)
      .sort()
    expect(schemas.length).toBeGreaterThan(10)
    const built = /^dist\/(?:(?:chunks\/)?[\w-]+\.js|types\/(?:[\w-]+\/)*[\w-]+\.d\.ts)$/
    expect(installed.files.filter(file => !built.test(file))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs/codes.md',
      'docs/command-line.md',
      'docs/diagnostics.md',
      'docs/errors.md',
      'docs/gallery.html',
      'docs/preview.md',
      'docs/schema.md',
      'docs/sending.md',
      'docs/testing.md',
      'docs/text.md',
      'package.json',
      ...schemas,
    ])
  })

  test('holds no file outside the chunks that nothing leads to', () => {
    const { exports, bin } = installed.manifest
    const leading = [...Object.values(exports), ...Object.values(bin)].map(target =>
      typeof target === 'string' ? target : target.default,
    )
    const files = installed.files.filter(file => /^dist\/[^/]+$/.test(file))
    expect(files).toEqual(
      leading
        .filter(file => file.endsWith('.js'))
        .map(file => file.slice(2))
        .sort(),
    )
  })

  test('holds the declarations of every entry', () => {
    for (const { types } of entries()) expect(installed.files).toContain(types.slice(2))
  })

  test('declares every package that its code imports, and imports every package that it declares', () => {
    const code = installed.files
      .filter(file => file.endsWith('.js'))
      .map(file => readFileSync(join(installed.folder, file), 'utf8'))
      .join('\n')
    const imported = [...code.matchAll(/^(?:import|export) .*?from "([^."][^"]*)"/gm)].map(([, name]) => name ?? '')
    const packages = imported
      .filter(name => !name.startsWith('node:'))
      .map(name => name.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'))
    const { dependencies, peerDependencies } = installed.manifest
    // The entry for Jest extends the types of `expect`, and imports nothing of it.
    const { expect: _, ...peers } = peerDependencies
    expect([...new Set(packages)].sort()).toEqual(Object.keys({ ...dependencies, ...peers }).sort())
  })
})

// The entry for Jest extends the global `expect` of Jest, which no package gives.
const JEST = 'globalThis.expect = { extend() {}, addSnapshotSerializer() {} };'

describe('the entries', () => {
  test('give exactly these names', () => {
    const names = Object.fromEntries(
      entries().map(({ entry, specifier }) => [
        entry,
        runModule(
          `${entry === './jest' ? JEST : ''}console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`,
          installed.project,
        ),
      ]),
    )
    expect(names).toEqual(exportsOf)
  })

  test('give the manifest too', () => {
    const code = `import { createRequire } from 'node:module'
      console.log(JSON.stringify(createRequire(import.meta.url)('b24-message/package.json').name))`
    expect(runModule(code, installed.project)).toBe('b24-message')
  })

  test('give the JSON Schemas', () => {
    const code = `import keyboard from 'b24-message/schema/keyboard.json' with { type: 'json' }
      import add from 'b24-message/schema/imbot.message.add.json' with { type: 'json' }
      console.log(JSON.stringify([keyboard.title, add.title]))`
    expect(runModule(code, installed.project)).toEqual(['KEYBOARD', 'Params of imbot.message.add'])
  })

  test('hide what is not an entry', () => {
    const code = `import('b24-message/dist/index.js').catch(({ code }) => console.log(JSON.stringify(code)))`
    expect(runModule(code, installed.project)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  test('compose, check and emit a call', () => {
    const code = `import { imbot, keyboard, message } from 'b24-message'
      const text = message('Hi').keyboard(keyboard().link('Open', '/crm/'))
      console.log(JSON.stringify(imbot.message.update({ botId: 39, messageId: 5 }, text).toRequest()))`
    expect(runModule(code, installed.project)).toEqual({
      method: 'imbot.message.update',
      params: { BOT_ID: 39, MESSAGE_ID: 5, MESSAGE: 'Hi', KEYBOARD: { BUTTONS: [{ TEXT: 'Open', LINK: '/crm/' }] } },
    })
  })
})

test('the program tells how it is used', () => {
  const { b24msg } = installed.manifest.bin
  const program = join(installed.folder, b24msg ?? '')
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(run(process.execPath, [program, '--help'], installed.project)).toMatch(/^Usage: b24msg /m)
})

describe('a bundle', () => {
  let sizes: Record<string, BundleSize>

  beforeAll(() => {
    sizes = measureSizes(installed.project)
  })

  test.each(['typical', 'compose', 'keyboard', 'nothing'])('%s: stays below its ceiling', name => {
    const size = sizes[name]
    expect(size?.gzipBytes).toBeLessThanOrEqual(size?.maxBytes ?? -1)
  })

  test('typical: holds this package alone, from its main entry', () => {
    const modules = sizes.typical?.modules ?? []
    expect(modules.length).toBeGreaterThan(0)
    for (const module of modules) {
      expect(existsSync(module)).toBe(true)
      expect(relative(installed.project, module)).toMatch(/^node_modules.b24-message.dist/)
    }
  })

  test('nothing: leaves nothing', () => {
    expect(sizes.nothing).toMatchObject({ gzipBytes: 0, modules: [] })
  })
})
