import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

export interface Chunk {
  file: string
  face: string | null // the entry's name, "portal" or "desk"; null for every other chunk
  imports: string[]
  lazy: string[]
  css: string[]
  modules: string[]
}

// Writes what went into which file, for the size and content bars (build/bars.mjs). Not part of what is served.
export function chunkList(path: string): Plugin {
  return {
    name: 'huiqi:chunk-list',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((part): Chunk[] => {
        if (part.type !== 'chunk') return []
        const css = (part as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? []
        return [{
          file: part.fileName,
          face: part.isEntry ? part.name : null,
          imports: part.imports,
          lazy: part.dynamicImports,
          css: [...css],
          modules: part.moduleIds.filter((id) => !id.startsWith('\0')),
        }]
      })
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(chunks, null, 1))
    },
  }
}
