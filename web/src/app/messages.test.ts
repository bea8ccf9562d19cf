import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { parse } from 'yaml'
import deskEn from './desk/messages_en'
import deskZh from './desk/messages_zh'
import type { Messages } from './i18n'
import portalEn from './portal/messages_en'
import portalZh from './portal/messages_zh'

// Shared with the server, which may use more of them than the pages do.
const kSharedGroups = ['audiences', 'bindings', 'comparators', 'disclosures', 'inbox', 'levels', 'lights', 'reasons', 'roles', 'target_kinds', 'validities']
const kSource = join(process.cwd(), 'src')

function flat(messages: Messages, prefix = ''): Map<string, string> {
  const result = new Map<string, string>()
  for (const [key, value] of Object.entries(messages))
    if (typeof value === 'string') result.set(prefix + key, value)
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) result.set(inner, text)
  return result
}

const files = (readdirSync(kSource, { recursive: true }) as string[]).filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
const sources = files.map((name) => ({ name, text: readFileSync(join(kSource, name), 'utf8') }))
const faces = { portal: { zh: portalZh, en: portalEn }, desk: { zh: deskZh, en: deskEn } }
const known = new Map([...flat(portalZh), ...flat(deskZh)])

// A key in the source is a quoted literal that looks like one ("ui.close"); a template literal (`lights.${light}`) stands for
// every key with that beginning ("state_${state}" too).
const literals = sources.flatMap(({ name, text }) => [...text.matchAll(/['"`]([a-z_]+(?:\.[a-z_0-9]+)+)['"`]/g)].map((hit) => ({ name, key: hit[1]! })))
const called = sources.flatMap(({ name, text }) => [...text.matchAll(/\bt\(\s*['"`]([a-z_0-9.]+)['"`]/g)].map((hit) => ({ name, key: hit[1]! })))
const beginnings = sources.flatMap(({ text }) => [...text.matchAll(/`([a-z_]+(?:\.[a-z_0-9]+)*[._])\$\{/g)].map((hit) => hit[1]!))

describe.each(Object.entries(faces))('the words of the %s', (_face, { zh, en }) => {
  it('are there in both languages', () => {
    expect([...flat(en).keys()].sort()).toEqual([...flat(zh).keys()].sort())
  })

  it('take the same values in both', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{([a-z_]+)\}/g)].map((hit) => hit[1]))].sort()
    const english = flat(en)
    for (const [key, text] of flat(zh)) expect(names(english.get(key)!), key).toEqual(names(text))
  })

  it.each(['zh', 'en'] as const)('compile in %s', (locale) => {
    const { global } = createI18n({ legacy: false, flatJson: true, locale, messages: { zh, en } as Record<string, Messages> })
    for (const key of flat(zh).keys()) expect(global.t(key, {}, 2), key).not.toBe(key)
  })
})

describe('the keys in the source', () => {
  it('all have words', () => {
    expect(called.filter(({ key }) => !known.has(key))).toEqual([])
  })

  it('leave no word unused', () => {
    const used = new Set(literals.map(({ key }) => key))
    const groups = kSharedGroups.map((group) => `${group}.`)
    const idle = [...known.keys()].filter((key) => !used.has(key) && ![...beginnings, ...groups].some((beginning) => key.startsWith(beginning)))
    expect(idle).toEqual([])
  })
})

describe('what no portal page may say', () => {
  it.each(['CEL', '引擎', '三值', '平台赋能'])('"%s" stands nowhere', (word) => {
    expect([...flat(portalZh)].filter(([, text]) => text.includes(word))).toEqual([])
  })
})

describe('a file of words', () => {
  it('names no key twice', () => {
    const yamls = (readdirSync(kSource, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml'))
    for (const name of yamls) expect(() => parse(readFileSync(join(kSource, name), 'utf8'), { uniqueKeys: true }), name).not.toThrow()
  })
})
