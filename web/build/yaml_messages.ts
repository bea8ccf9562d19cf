import { parse } from 'yaml'
import type { Plugin } from 'vite'

// A .yaml file becomes a module with one export a top-level key, so that a page bundles only the groups it names:
// `import { lights } from '~messages/zh.yaml'`. The default export is the whole file.
export function yamlMessages(): Plugin {
  return {
    name: 'huiqi:yaml-messages',
    transform(source, id) {
      if (!id.split('?')[0]?.endsWith('.yaml')) return null
      return { code: asModule(parse(source) as Record<string, unknown>), map: null, moduleType: 'js' }
    },
  }
}

export function asModule(groups: Record<string, unknown>): string {
  const names = Object.keys(groups).filter(isName)
  const rest = Object.keys(groups).filter((name) => !isName(name)).map((name) => `${JSON.stringify(name)}: ${JSON.stringify(groups[name])}`)
  const lines = names.map((name) => `export const ${name} = ${JSON.stringify(groups[name])}`)
  return [...lines, `export default { ${[...names, ...rest].join(', ')} }`].join('\n')
}

// A word that may name a constant; "return" and "by-laws" may not, and are in the default export alone.
function isName(word: string): boolean {
  try {
    new Function(`const ${word} = 0`)
    return true
  } catch {
    return false
  }
}
