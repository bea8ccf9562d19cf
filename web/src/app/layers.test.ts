import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// The folders and what each may import, as src/modules.cmake has it for the server: building blocks and transport know no
// business word, modules know the ones below them, `app` knows all.
const kMay: Record<string, readonly string[]> = {
  ui: [],
  http: ['ui'],
  identity: ['ui', 'http'],
  search: ['ui', 'http', 'identity'],
  inbox: ['ui', 'http', 'identity'],
  chasing: ['ui', 'http', 'identity'],
  policy: ['ui', 'http', 'identity', 'search'],
  ledger: ['ui', 'http', 'identity', 'search', 'chasing', 'policy'],
  app: ['ui', 'http', 'identity', 'search', 'inbox', 'chasing', 'policy', 'ledger'],
}

const kSource = join(process.cwd(), 'src')
const folders = readdirSync(kSource, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

// What a page needs of its shell, and no more.
const kShared = new Set(['@/app/title'])

function strayImports(folder: string): string[] {
  const files = (readdirSync(join(kSource, folder), { recursive: true }) as string[]).filter((name) => /\.(ts|vue)$/.test(name))
  return files.flatMap((name) => {
    const text = readFileSync(join(kSource, folder, name), 'utf8')
    return [...text.matchAll(/from '(@\/([a-z]+)\/[^']*)'|import\('(@\/([a-z]+)\/[^']*)'\)/g)]
      .map((hit) => ({ path: hit[1] ?? hit[3]!, module: hit[2] ?? hit[4]! }))
      .filter(({ path, module }) => module !== folder && !kShared.has(path) && !kMay[folder]?.includes(module))
      .map(({ path }) => `${folder}/${name} imports ${path}`)
  })
}

describe('the folders of the pages', () => {
  it('are all declared', () => expect(folders.filter((folder) => !(folder in kMay))).toEqual([]))
  it.each(folders)('%s imports only what lies below it', (folder) => expect(strayImports(folder)).toEqual([]))
  it('are reached through their full names, so that an import tells its module', () => {
    const climbing = folders.flatMap((folder) => (readdirSync(join(kSource, folder), { recursive: true }) as string[]).filter((name) => {
      const path = join(kSource, folder, name)
      return /\.(ts|vue)$/.test(name) && existsSync(path) && /from '(\.\.\/)+(ui|http|identity|search|inbox|chasing|policy|ledger|app)\//.test(readFileSync(path, 'utf8'))
    }))
    expect(climbing).toEqual([])
  })
})
