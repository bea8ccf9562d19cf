import { describe, expect, it } from 'vitest'
import { highlights } from './highlights'
import { bodyOf, nameOf } from './measure'
import { amountOf, dueOf } from './target'
import { byRole, isOpen } from './units'

describe('the name of a measure', () => {
  it.each([
    [{ number: '三、', heading: '加大稳岗支持' }, '三、加大稳岗支持'],
    [{ number: '十二', heading: '扩大首贷户' }, '十二、扩大首贷户'],
    [{ number: '12', heading: '扩大首贷户' }, '12 扩大首贷户'],
    [{ number: '（一）', heading: '（一）降低成本' }, '（一）降低成本'],
    [{ heading: '扩大首贷户' }, '扩大首贷户'],
    [{ number: '5.', text: '5.开展宣传。\n第二行' }, '5.开展宣传。'],
    [{ text: '长'.repeat(60) }, `${'长'.repeat(40)}…`],
    [{ number: '四' }, '四'],
  ])('%j is "%s"', (measure, name) => expect(nameOf(measure)).toBe(name))
})

describe('the text under its heading', () => {
  it('does not say the heading again', () => {
    expect(bodyOf({ number: '三、', heading: '加大稳岗支持', text: '三、加大稳岗支持。对不裁员的企业返还60%。' })).toBe('对不裁员的企业返还60%。')
  })
  it('is the heading where there is nothing else', () => {
    expect(bodyOf({ number: '三、', heading: '加大稳岗支持', text: '三、加大稳岗支持。' })).toBe('三、加大稳岗支持。')
  })
  it('is whole where it does not begin with the heading', () => {
    expect(bodyOf({ number: '2', heading: '稳岗', text: '对不裁员的企业返还。' })).toBe('对不裁员的企业返还。')
  })
})

describe('a target in words', () => {
  const word = (comparator: string) => ({ at_least: '不少于', about: '约' })[comparator] ?? comparator
  const target = { subject: '首贷户', kind: 'flow' as const, unit: '户', comparator: 'at_least' as const, value: 50_000_000 }
  it('says how much', () => expect(amountOf(target, 'zh', word)).toBe('不少于 5,000 户'))
  it('joins a percent sign to its figure', () => expect(amountOf({ ...target, unit: '%', value: 125_000 }, 'zh', word)).toBe('不少于 12.5%'))
  it('of relative growth has no amount', () => expect(amountOf({ ...target, kind: 'relative_growth', value: undefined }, 'zh', word)).toBe(''))
  it('is due on its date, or when the text says', () => {
    expect(dueOf({ ...target, due: '2026-12-31', due_text: '年底前' }, 'zh')).toBe('2026年12月31日')
    expect(dueOf({ ...target, due_text: '“十四五”期间' }, 'zh')).toBe('“十四五”期间')
    expect(dueOf(target, 'zh')).toBe('')
  })
})

describe('units', () => {
  it('stand by role, the lead first, in the order of the text', () => {
    const units = [{ name: 'b', role: 'support' as const }, { name: 'a', role: 'lead' as const }, { name: 'c', role: 'support' as const }]
    expect(byRole(units).map((group) => [group.role, group.units.map((unit) => unit.name)])).toEqual([['lead', ['a']], ['support', ['b', 'c']]])
  })
  it('that a person must name are open until somebody has', () => {
    expect(isOpen({ name: '省有关部门', role: 'support', kind: 'indefinite', named: [] })).toBe(true)
    expect(isOpen({ name: '省有关部门', role: 'support', kind: 'indefinite', named: [{ name: '省财政厅' }] })).toBe(false)
    expect(isOpen({ name: '各设区市', role: 'support', kind: 'enumerable' })).toBe(false)
  })
})

describe('the highlights of a document', () => {
  it('lead back to what they stand for, in the browser\'s units', () => {
    const text = '𠮷一、新增10户（省财政厅）'
    const measure = { id: '7', begin: 1, end: 15, units: [{ id: '8', name: '省财政厅', role: 'lead' as const, kind: 'unknown' as const, begin: 9, end: 13 }], targets: [{ id: '9', begin: 3, end: 8 }], goals: [{ id: '10' }] }
    expect(highlights({ text, measures: [measure], conditions: [{ begin: 3, end: 5 }], spans: { title: { begin: 0, end: 1 } } }).map(({ id, kind, begin, end }) => [id, kind, text.slice(begin, end)])).toEqual([
      ['metadata:title', 'metadata', '𠮷'],
      ['measure:7', 'measure', '一、新增10户（省财政厅）'],
      ['unit:8', 'doubt', '省财政厅'],
      ['target:9', 'target', '新增10户'],
      ['condition:0', 'condition', '新增'],
    ])
  })
})
