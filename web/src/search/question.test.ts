import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { mount } from '@vue/test-utils'
import { setTransport } from '@/http/transport'
import { catalogueName, divisionName, learnDivisions } from './facet_names'
import MarkedText from './MarkedText.vue'
import { choices, parametersOf, queryOf, questionOf, withChoice, without, withoutChoices } from './question'

describe('a question', () => {
  it('lives in the address, and there only what is not as usual', () => {
    const query = { q: '稳岗', topic: ['employment', 'finance'], level: ['province'], audience: 'all', sort: 'date' }
    expect(queryOf(questionOf(query))).toEqual(query)
    expect(queryOf(questionOf({ audience: 'enterprises', sort: 'relevance', kind: '' }))).toEqual({})
  })

  it('takes no value that is none of its own', () => {
    expect(questionOf({ audience: 'evil', sort: ['x'], q: null })).toMatchObject({ audience: 'enterprises', sort: 'relevance', q: '' })
  })

  it('is sent as the server takes it', () => {
    expect(parametersOf(questionOf({ q: '稳岗', year: ['2026', 'x'], audience: 'government' }))).toMatchObject({ q: '稳岗', year: [2026], audience: ['work_item'], topic: undefined })
    expect(parametersOf(questionOf({}))).toMatchObject({ q: undefined, audience: undefined })
  })

  it('is narrowed and widened again', () => {
    const narrowed = withChoice(withChoice(questionOf({ q: 'a' }), 'level', 'city', true), 'level', 'county', true)
    expect([narrowed.chosen.level, choices(narrowed)]).toEqual([['city', 'county'], 2])
    expect(withChoice(narrowed, 'level', 'city', false).chosen.level).toEqual(['county'])
    expect(without(narrowed, 'level').chosen.level).toEqual([])
    expect([without(narrowed, 'audience').audience, withoutChoices(narrowed)]).toEqual(['all', questionOf({ q: 'a', audience: 'all' })])
  })
})

describe('names of what results are narrowed by', () => {
  const answers: Record<string, Response> = {}
  const asked: string[] = []
  beforeEach(() => {
    setTransport({ token: () => '', language: () => 'zh-CN', fallbacks: () => ({ offline: '', broken: '' }), signedOut: () => {} })
    vi.stubGlobal('fetch', vi.fn(async (request: Request) => (asked.push(request.url), answers[request.url.split('/').pop()!])))
  })
  afterEach(() => vi.unstubAllGlobals())

  it('are the catalogue\'s, or the key where it knows none', () => {
    expect([catalogueName('topic', 'finance', 'zh'), catalogueName('topic', 'finance', 'en'), catalogueName('issuing_system', 'nobody', 'zh')]).toEqual(['融资支持', 'Financing', 'nobody'])
  })

  it('of divisions are asked for once each, and one that nobody knows keeps its code', async () => {
    answers['990000'] = new Response('{"code":"990000","name":"示例省"}', { headers: { 'Content-Type': 'application/json' } })
    answers.newarea = new Response('{"code":"identity.no_such_division"}', { status: 404 })
    await learnDivisions(['990000', 'newarea'])
    await learnDivisions(['990000'])
    expect([divisionName('990000'), divisionName('newarea'), asked.length]).toEqual(['示例省', 'newarea', 2])
  })
})

describe('marked text', () => {
  it('marks by characters, rare ones too', async () => {
    const shown = mount(MarkedText, { props: { marked: { text: '𠮷稳岗返还', marks: [{ begin: 1, end: 3 }] } } })
    await nextTick()
    expect([shown.text(), shown.findAll('mark').map((mark) => mark.text())]).toEqual(['𠮷稳岗返还', ['稳岗']])
  })
})
