import { describe, expect, it } from 'vitest'
import type { Model } from '@/http/client'
import { curvesOf } from './curve_of'
import { plansOf } from './kinds'
import { kEmptyRow, planOf, rowsOf } from './plan_form'
import { badFigures, changesOf, formOf } from './target_form'

const target = (more: Partial<Model<'Target'>> = {}, brief: Partial<Model<'TargetBrief'>> = {}): Model<'Target'> => ({
  row: {
    brief: { id: '7', subject: '小升规企业', kind: 'flow', comparator: 'at_least', value: 2_400_000, unit: '家', due: '2026-12-31', light: 'no_plan', ...brief },
    task_id: '3', sequence: 1, number: '三（一）', document: { id: '1', title: '若干措施' }, title: '培育“小升规”企业', sources: 1,
  },
  version: 1, evidence_required: false, light: { light: 'no_plan', reasons: [] }, curve: { expected: [], actual: [] },
  sources: [], areas: { items: [] }, circulated: [], proposals: [], ...more,
})

describe('a plan that is typed', () => {
  const row = (on: string, value = '', name = '') => ({ on, value, name })

  it('comes out in the order of its days, without empty rows', () => {
    expect(planOf('steps', [row('2026-12-31', '240'), { ...kEmptyRow }, row('2026-06-30', '１２０')])).toEqual({
      kind: 'steps', steps: [{ on: '2026-06-30', value: 1_200_000 }, { on: '2026-12-31', value: 2_400_000 }],
    })
  })

  it('of milestones counts them', () => {
    expect(planOf('milestones', [row('2026-03-31', '', '出台方案'), row('2026-09-30', '', '建成平台')])).toEqual({
      kind: 'milestones', steps: [{ on: '2026-03-31', value: 10_000, name: '出台方案' }, { on: '2026-09-30', value: 20_000, name: '建成平台' }],
    })
  })

  it('needs no rows for a line, nor for last year', () => {
    expect(planOf('line', [row('2026-06-30', '1')])).toEqual({ kind: 'line' })
    expect(planOf('last_year', [])).toEqual({ kind: 'last_year' })
  })

  it.each([
    ['steps', [], 'no_steps'],
    ['steps', [row('', '5')], 'bad_date'],
    ['steps', [row('2026-06-30', '五')], 'bad_value'],
    ['milestones', [row('2026-06-30')], 'no_name'],
    ['milestones', [], 'no_steps'],
  ] as const)('%s of %j is faulty: %s', (kind, rows, fault) => expect(planOf(kind, rows)).toBe(fault))

  it('is the one that was saved, when it is opened again', () => {
    const plan: Model<'Plan'> = { kind: 'steps', steps: [{ on: '2026-06-30', value: 1_205_000 }] }
    expect(planOf('steps', rowsOf(plan))).toEqual(plan)
  })
})

describe('the plans that a target may have', () => {
  it('follow its kind', () => {
    expect(plansOf('milestone')).toEqual(['milestones'])
    expect(plansOf('growth')).not.toContain('line')
    expect(plansOf('stock')).toContain('line')
  })
})

describe('a changed target', () => {
  it('sends what differs, figures as ten-thousandths', () => {
    const before = formOf(target())
    expect(changesOf({ ...before, base: '760', base_on: '2025-12-31', reason: '统计口径' }, before)).toEqual({ base: 7_600_000, base_on: '2025-12-31', reason: '统计口径' })
    expect(changesOf(before, before)).toEqual({})
  })

  it('names the figures that are none', () => {
    expect(badFigures({ ...formOf(target()), value: '很多', base: '' })).toEqual(['value'])
  })
})

describe('the curves of a target', () => {
  const names = { actual: '实际', expected: '应达', required: '目标' }
  const curve = { expected: [{ on: '2026-06-30', value: 1_200_000 }], actual: [{ on: '2026-03-31', value: 610_000 }] }

  it('are the actual, the expected in steps, and the value asked for from the first day to the last', () => {
    expect(curvesOf(target({ curve, plan: { kind: 'steps' } }), names)).toEqual([
      { name: '实际', look: 'actual', points: [{ date: '2026-03-31', value: 61 }] },
      { name: '应达', look: 'expected', steps: true, points: [{ date: '2026-06-30', value: 120 }] },
      { name: '目标', look: 'limit', points: [{ date: '2026-03-31', value: 240 }, { date: '2026-12-31', value: 240 }] },
    ])
  })

  it('have no line across where the curve counts something else than the value', () => {
    expect(curvesOf(target({ curve }, { kind: 'milestone' }), names).map((one) => one.look)).toEqual(['actual', 'expected'])
  })

  it('show no plan where none is chosen', () => {
    expect(curvesOf(target(), names)).toEqual([{ name: '实际', look: 'actual', points: [] }])
  })
})
