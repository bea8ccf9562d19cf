import { describe, expect, it } from 'vitest'
import type { Chunk } from './chunk_list'
import { pageOf } from './face_fallback'
import { asModule } from './yaml_messages'
// @ts-expect-error plain JavaScript, run by Node as it is
import { firstLoad, strangers } from './bars.mjs'

const chunk = (file: string, more: Partial<Chunk> = {}): Chunk => ({ file, face: null, imports: [], lazy: [], css: [], modules: [], ...more })

describe('the first load', () => {
  const chunks = [
    chunk('portal.js', { face: 'portal', imports: ['vue.js'], lazy: ['home.js', 'search.js'], css: ['portal.css'] }),
    chunk('vue.js'),
    chunk('home.js', { imports: ['vue.js'], css: ['home.css'] }),
    chunk('search.js', { imports: ['table.js'] }),
    chunk('table.js', { modules: ['/x/node_modules/element-plus/es/table.mjs'] }),
  ]
  const sizes: Record<string, number> = { 'portal.js': 10, 'vue.js': 50, 'portal.css': 5, 'home.js': 3, 'home.css': 1, 'search.js': 2, 'table.js': 90 }

  it('counts the entry, all it imports, and the heaviest page one may land on', () => {
    expect(firstLoad('portal', chunks, (file: string) => sizes[file])).toMatchObject({ bytes: 10 + 50 + 5 + 2 + 90, heaviest: 'search.js' })
  })

  it('finds the console library that slipped into a lazy page of the portal', () => {
    expect(strangers(chunks)).toEqual(['/x/node_modules/element-plus/es/table.mjs'])
  })
})

describe('a path of the development server', () => {
  it.each([['/', '/index.html'], ['/policies?q=a.b', '/index.html'], ['/desk', '/desk.html'], ['/desk/inbox', '/desk.html'], ['/desktop', '/index.html']])('%s is %s', (url, page) => {
    expect(pageOf(url)).toBe(page)
  })
  it.each(['/api/v1/session', '/favicon.svg', '/@vite/client', '/src/app/start.ts'])('%s is left alone', (url) => expect(pageOf(url)).toBeNull())
})

describe('a file of words', () => {
  it('becomes one export a group', () => {
    expect(asModule({ return: '退回', due: '时限' })).toBe('export const due = "时限"\nexport default { due, "return": "退回" }')
    expect(asModule({ lights: { watch: '关注' }, roles: {} })).toBe('export const lights = {"watch":"关注"}\nexport const roles = {}\nexport default { lights, roles }')
  })
})
