import { fileURLToPath } from 'node:url'

const fromRoot = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/** The package by its name, as it stands in the source: the playground shows what is there now. */
export const packageSource = [
  { find: /^b24-message$/, replacement: fromRoot('src/index.ts') },
  { find: /^b24-message\/edit$/, replacement: fromRoot('src/edit/edit.ts') },
  { find: /^b24-message\/schema\/(.+\.json)$/, replacement: fromRoot('schema/$1') },
  { find: /^b24-message\/(\w+)$/, replacement: fromRoot('src/$1.ts') },
]
