import type { Model } from '@/http/client'
import type { Series } from '@/ui/curve'

export interface CurveNames {
  actual: string
  expected: string
  required: string
}

const kStepped: readonly Model<'PlanKind'>[] = ['steps', 'milestones']
const kUncounted: readonly Model<'TargetKind'>[] = ['milestone', 'recurrent', 'watch_list', 'coverage', 'relative_growth'] // the curve counts something else than the value

// The curves of a target: what was reached, what is expected by the plan, and the value that is asked for as a line across.
export function curvesOf(target: Model<'Target'>, names: CurveNames): Series[] {
  const points = (from: readonly Model<'CurvePoint'>[]) => from.map((point) => ({ date: point.on, value: point.value / 10_000 }))
  const { brief } = target.row
  const series: Series[] = [{ name: names.actual, look: 'actual', points: points(target.curve.actual) }]
  if (target.curve.expected.length > 0)
    series.push({ name: names.expected, look: 'expected', points: points(target.curve.expected), steps: kStepped.includes(target.plan?.kind ?? 'line') })
  const days = series.flatMap((one) => one.points.map((point) => point.date)).sort()
  const first = days[0]
  const last = brief.due ?? days[days.length - 1]
  if (brief.value !== undefined && !kUncounted.includes(brief.kind) && first && last && first < last)
    series.push({ name: names.required, look: 'limit', points: [first, last].map((date) => ({ date, value: (brief.value ?? 0) / 10_000 })) })
  return series
}
