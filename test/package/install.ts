import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The package as npm would publish it, installed into a project of its own. */
export interface Installed {
  /** The project; only the package, the dependencies and the peers that it declares can be imported from there. */
  readonly project: string
  /** The package inside the project. */
  readonly folder: string
  /** The paths in the tarball, sorted. */
  readonly files: readonly string[]
  readonly manifest: Manifest
  remove(): void
}

export interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  /** What a user brings along who uses the entry that needs it. */
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** Packs what `npm run build` has made. Links the dependencies instead of fetching them, so that no registry is needed. */
export function installTarball(): Installed {
  const project = mkdtempSync(join(tmpdir(), 'b24-message-'))
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root))
  const folder = join(project, 'node_modules', 'b24-message')
  mkdirSync(folder, { recursive: true })
  run('tar', ['-xzf', packed.filename, '-C', 'node_modules/b24-message', '--strip-components=1'], project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const link = join(project, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
  const files = packed.files.map((file: { path: string }) => file.path).sort()
  return { project, folder, files, manifest, remove: () => rmSync(project, { recursive: true }) }
}

/** What a program prints. Fails with what it says on its error output. */
export function run(program: string, args: readonly string[], folder: string): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a module inside the project, and reads the JSON that it prints. */
export function runModule(code: string, project: string): unknown {
  return JSON.parse(run(process.execPath, ['--input-type=module', '-e', code], project))
}

/** What bundles with the installed package weigh: name of the bundle to its figures. */
export function measureSizes(project: string): Record<string, BundleSize> {
  return JSON.parse(run(process.execPath, [join(root, 'scripts/measure-size.js'), project, '--json'], root))
}

export interface BundleSize {
  readonly gzipBytes: number
  readonly maxBytes: number
  /** The files that something is taken from. */
  readonly modules: readonly string[]
}
