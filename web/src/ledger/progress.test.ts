import { describe, expect, it } from 'vitest'
import type { Model } from '@/http/client'
import { progressOf } from './progress'
import { addUp, sumOf, type SummaryRow } from './summary'

const actual = (value: number, more: object = {}): Model<'Actual'> => ({ as_of: '2026-06-30', value, basis: 'typed', ...more })
const target = (more: Partial<Model<'TargetBrief'>>): Model<'TargetBrief'> => ({ id: '1', subject: '小升规企业', kind: 'flow', light: 'on_track', unit: '家', value: 2_400_000, ...more })

describe('the progress of a target', () => {
  it.each([
    ['a flow', target({ actual: actual(1_820_000) }), { words: '182 / 240 家', percent: 75 }],
    ['one that is passed', target({ actual: actual(3_000_000) }), { words: '300 / 240 家', percent: 100 }],
    ['milestones', target({ kind: 'milestone', actual: actual(30_000, { done: 3, of: 5 }) }), { words: '3 / 5', percent: 60 }],
    ['a growth', target({ kind: 'growth', unit: '%', value: 65_000, actual: actual(62_000) }), { words: '6.2 / 6.5%' }],
    ['a ceiling', target({ kind: 'ceiling', value: 50_000, actual: actual(10_000) }), { words: '1 / 5 家' }],
    ['one without a value', target({ kind: 'relative_growth', unit: '%', value: undefined, actual: actual(12_000) }), { words: '1.2%' }],
  ])('that is %s', (_name, given, shown) => expect(progressOf(given, 'zh')).toEqual(shown))

  it('is none before the first figure', () => expect(progressOf(target({}), 'zh')).toBeUndefined())
})

describe('the counts of lights', () => {
  const none = { on_track: 0, watch: 0, behind: 0, overdue: 0, silent: 0, no_plan: 0 }
  const row = (key: string, tasks: object): SummaryRow => ({ key, name: key, tasks: { ...none, ...tasks }, targets: none })

  it('are added up over the rows, tasks and targets apart', () => {
    const rows = [row('on_track', { on_track: 4 }), row('watch', { watch: 2 })]
    expect(addUp(rows, 'tasks')).toEqual({ ...none, on_track: 4, watch: 2 })
    expect(sumOf(addUp(rows, 'tasks'))).toBe(6)
    expect(sumOf(addUp(rows, 'targets'))).toBe(0)
  })
})
