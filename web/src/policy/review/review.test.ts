import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { createI18n } from 'vue-i18n'
import { setTransport } from '@/http/transport'
import { toasts } from '@/ui/toast'
import { firstOrder, itemOfSpan, itemsOf, keptOrder, nextOpen, spanOf, type Measure, type Version } from './items'
import { useReview, type Review } from './review'
import { cutsOf } from './split'
import { changeOf as targetChange, newRow, rowsOf as targetRows, valueHolds } from './target_rows'
import { changeOf as unitChange, rowsOf as unitRows, withRole } from './unit_rows'

const kBy = { account_id: '1', name: '张三', organisation_id: '2', organisation: '示例省工业和信息化厅' }
const kTarget = { id: '31', text: '不少于240家', subject: '小升规企业', value: 2_400_000, unit: '家', comparator: 'at_least' as const, kind: 'flow' as const, origin: 'read' as const }

const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  heading: `措施${id}`,
  text: `措施${id}。`,
  section: [],
  begin: 0,
  end: 4,
  audience: 'policy_item',
  origin: 'read',
  confidence: 9000,
  confirmed: false,
  doubts: [],
  units: [],
  proposals: [],
  targets: [],
  goals: [],
  ...more,
})

const version = (measures: Measure[], more: Partial<Version> = {}): Version => ({
  document: '7',
  number: 1,
  state: 'to_review',
  origin: 'imported',
  imported_at: '2026-03-02T09:00:00.000Z',
  imported_by: kBy,
  metadata: { title: '若干措施', issuers: [], addressees: [] },
  spans: {},
  text: '𠮷一二三四五',
  sections: [],
  measures,
  targets: [],
  goals: [],
  conditions: [],
  conditions_confirmed: false,
  citations: [],
  originals: [],
  pairs: [],
  doubts: measures.flatMap((one) => one.doubts),
  effects: { tasks: measures.length, targets: 0, policy_items: measures.length },
  ...more,
})

const doubtful = measure('12', { doubts: [{ kind: 'no_lead', measure: '12' }], units: [{ id: '21', name: '省有关部门', role: 'support', kind: 'indefinite', assigned: false, named: [] }] })
const plain = measure('11')
const done = measure('13', { confirmed: true, targets: [kTarget] })

describe('the items of a review', () => {
  it('stand with the doubtful ones first', () => {
    expect(firstOrder(itemsOf(version([plain, doubtful, done])))).toEqual(['12', 'metadata', '11', '13'])
  })

  it('are all that a version holds', () => {
    const condition = { id: '41', text: '依法登记', origin: 'read' as const }
    const pair = { was: { id: '5', document: { id: '7', title: '若干措施' } }, state: 'proposed' as const }
    const all = version([plain], { targets: [kTarget], conditions: [condition], pairs: [pair], doubts: [{ kind: 'condition' }, { kind: 'unconfirmed_pairs' }] })
    expect(itemsOf(all).map((item) => [item.key, item.open])).toEqual([['metadata', false], ['pairs', true], ['conditions', true], ['outside', false], ['11', true]])
  })

  it('keep their places while a person works; a new one comes behind its neighbour', () => {
    const known = firstOrder(itemsOf(version([plain, doubtful, done])))
    const after = itemsOf(version([plain, measure('14'), measure('12', { confirmed: true })]))
    expect(keptOrder(known, after)).toEqual(['12', 'metadata', '11', '14'])
  })

  it('lead from one that is open to the next, and round', () => {
    const items = itemsOf(version([plain, done, doubtful]))
    expect([nextOpen(items, '11'), nextOpen(items, '12'), nextOpen(itemsOf(version([done])), '13')]).toEqual(['12', '11', undefined])
  })

  it('are found from a highlight, and lead to one', () => {
    const whole = version([plain, doubtful, done])
    expect(['measure:11', 'unit:21', 'target:31', 'metadata:title', 'condition:0', 'goal:99'].map((span) => itemOfSpan(whole, span))).toEqual(['11', '12', '13', 'metadata', 'conditions', 'outside'])
    expect(itemsOf(whole).map(spanOf)).toEqual(['metadata:title', 'measure:11', 'measure:12', 'measure:13'])
  })
})

describe('a measure that is split', () => {
  it('may be cut before every sentence but the first, counted in characters', () => {
    expect(cutsOf('𠮷甲。 乙；丙', 10)).toEqual([{ at: 14, before: '乙；' }, { at: 16, before: '丙' }])
    expect(cutsOf('只有一句。', 0)).toEqual([])
  })
})

describe('targets while they are edited', () => {
  it('come back as they were', () => {
    expect(targetRows([kTarget]).map(targetChange)).toEqual([{ id: '31', text: '不少于240家', subject: '小升规企业', value: 2_400_000, unit: '家', comparator: 'at_least', kind: 'flow' }])
  })

  it('need a figure, except a relative growth', () => {
    const row = newRow(0, { begin: 1, end: 3, text: '一二' })
    expect([valueHolds(row), valueHolds({ ...row, kind: 'relative_growth' }), valueHolds({ ...row, value: '1,204.5' }), valueHolds({ ...row, kind: 'relative_growth', value: '快' })]).toEqual([false, true, true, false])
    expect(targetChange({ ...row, subject: ' 首贷户 ', value: '12.5', unit: '%' })).toMatchObject({ text: '一二', subject: '首贷户', value: 125_000, begin: 1, end: 3 })
  })
})

describe('units while they are edited', () => {
  it('keep what is printed, and say whom a group stands for', () => {
    const row = { ...unitRows(doubtful.units)[0]!, named: [{ id: '9', name: '省财政厅' }] }
    expect(unitChange(row)).toEqual({ id: '21', role: 'support', named: ['9'] })
    expect(unitChange({ key: 1, name: '省统计局', role: 'lead', named: [], organisation: { id: '8', name: '省统计局' }, begin: 2, end: 6 })).toEqual({ name: '省统计局', begin: 2, end: 6, role: 'lead', organisation: '8' })
  })

  it('have one lead', () => {
    const rows = [{ key: 0, name: 'a', role: 'lead' as const, named: [] }, { key: 1, name: 'b', role: 'support' as const, named: [] }]
    expect(withRole(rows, 1, 'lead').map((row) => row.role)).toEqual(['responsible', 'lead'])
    expect(withRole(rows, 1, 'responsible').map((row) => row.role)).toEqual(['lead', 'responsible'])
  })
})

describe('a review', () => {
  const asked: Request[] = []
  let answers: Response[] = []
  const answer = (body: unknown, status = 200, etag = '"v1"') =>
    answers.push(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', 'ETag': etag } }))

  beforeEach(() => {
    setTransport({ token: () => '', language: () => 'zh-CN', fallbacks: () => ({ offline: '', broken: '' }), signedOut: () => {} })
    asked.length = 0
    answers = []
    vi.stubGlobal('fetch', vi.fn(async (request: Request) => (asked.push(request), answers.shift())))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    toasts.value = []
  })

  async function start(first: Version): Promise<Review> {
    answer(first)
    let review!: Review
    mount(defineComponent({ setup: () => ((review = useReview('7', 1)), () => null) }), { global: { plugins: [createI18n({ legacy: false, locale: 'zh', missingWarn: false, fallbackWarn: false })] } })
    await vi.waitFor(() => expect(review.version.value).toBeDefined())
    return review
  }

  it('confirms one after the other, each change guarded by the last answer', async () => {
    const review = await start(version([plain, doubtful]))
    expect(review.current.value).toBe('12')
    answer(version([plain, { ...doubtful, confirmed: true, doubts: [] }]), 200, '"v2"')
    await review.confirmCurrent()
    expect([asked[1]!.url.endsWith('/measures/12/confirm'), asked[1]!.headers.get('If-Match'), review.current.value]).toEqual([true, '"v1"', '11'])
    answer(version([{ ...plain, confirmed: true }, { ...doubtful, confirmed: true, doubts: [] }]))
    await review.confirmCurrent()
    expect(asked[2]!.headers.get('If-Match')).toBe('"v2"')
  })

  it('takes the newer version where somebody else was faster, and says so', async () => {
    const review = await start(version([plain]))
    answer({ code: 'http.changed_meanwhile', title: '内容已被他人修改' }, 412)
    answer(version([plain, done]), 200, '"v9"')
    await review.confirmAll(false)
    expect([review.version.value!.measures.length, toasts.value.at(-1)?.words]).toEqual([2, '内容已被他人修改'])
  })

  it('that is done changes nothing any more', async () => {
    const review = await start(version([plain], { state: 'reviewed' }))
    await review.confirmAll(true)
    expect(asked.length).toBe(1)
  })

  it('keeps marked words in characters, as the contract counts', async () => {
    const review = await start(version([plain]))
    review.choose({ begin: 2, end: 4, text: '一二' }) // 𠮷 takes two units of the browser
    expect(review.chosen.value).toEqual({ begin: 1, end: 3, text: '一二' })
  })
})
