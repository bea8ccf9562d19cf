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
  const names = Object.keys(groups)
  const lines = names.map((name) => `export const ${name} = ${JSON.stringify(groups[name])}`)
  return [...lines, `export default { ${names.join(', ')} }`].join('\n')
}
