import { describe, expect, it } from 'vitest'
import type { Model } from '@/http/client'
import { emptyForm, faultsOf, figureOf, formOf, hasSpan, valuesOf, type Asked } from './figure_form'

const kToday = '2026-07-01'
const asked = (kind: Model<'TargetKind'>, more: Partial<Asked> = {}): Asked => ({ kind, unit: '家', value: 2_400_000, evidence: false, ...more })
const typed = (more: object = {}) => ({ ...emptyForm(kToday), value: '182', source: '统计联网直报', definition: '首次升规', ...more })

describe('the values of a figure', () => {
  it.each([
    ['flow', {}, ['value']],
    ['growth', { unit: '%' }, ['value', 'base']],
    ['relative_growth', { unit: '%' }, ['value', 'base', 'compared_value', 'compared_base']],
    ['coverage', { unit: '%', value: 950_000 }, ['value', 'base']],
    ['coverage', { unit: '个', value: 140_000 }, ['value']],
    ['watch_list', {}, []],
  ] as const)('of a %s %j are %j', (kind, more, names) => expect(valuesOf(asked(kind, more))).toEqual(names))

  it('cover a time only where the kind has one', () => {
    expect([hasSpan('flow'), hasSpan('stock')]).toEqual([true, false])
  })
})

describe('a typed figure', () => {
  it('is sent in ten-thousandths, without what was left empty', () => {
    expect(figureOf(typed({ note: ' ' }), asked('flow'))).toEqual({ value: 1_820_000, as_of: kToday, source: '统计联网直报', definition: '首次升规' })
  })

  it('of a list is its names and no value', () => {
    const figure = figureOf(typed({ listed: [{ name: ' 示例一号 ', done: true }, { name: '', done: false }] }), asked('watch_list'))
    expect(figure).toMatchObject({ listed: [{ name: '示例一号', done: true }] })
    expect(figure.value).toBeUndefined()
  })

  it('of a stock covers no time, even if one was typed before the kind changed', () => {
    expect(figureOf(typed({ from: '2026-01-01' }), asked('stock')).from).toBeUndefined()
    expect(figureOf(typed({ from: '2026-01-01', whole: true }), asked('flow'))).toMatchObject({ from: '2026-01-01', whole: true })
  })

  it('is the one that was sent, when it is corrected', () => {
    const figure = figureOf(typed({ value: '12.5', base: '11', note: '快报数', evidence: [{ digest: 'a'.repeat(64), name: '报表.xlsx' }] }), asked('growth'))
    expect(figureOf(formOf(figure), asked('growth'))).toEqual(figure)
  })
})

describe('what is wrong with a typed figure', () => {
  it('is nothing when all is there', () => expect(faultsOf(typed(), asked('flow'), kToday)).toEqual({}))

  it('is told for every field at once', () => {
    const faults = faultsOf({ ...emptyForm(kToday), value: '很多', as_of: '2026-07-02' }, asked('growth', { evidence: true }), kToday)
    expect(faults).toEqual({ value: 'bad_value', base: 'no_value', as_of: 'future', source: 'no_source', definition: 'no_definition', evidence: 'no_evidence' })
  })

  it('is a list without a name, and a missing day', () => {
    expect(faultsOf(typed({ as_of: '' }), asked('watch_list'), kToday)).toEqual({ listed: 'no_names', as_of: 'no_date' })
  })
})
