import type { Model } from '@/http/client'

// In the order of the contract; a test holds the words of all.
export const kKinds: readonly Model<'TargetKind'>[] = ['flow', 'net_flow', 'stock', 'growth', 'relative_growth', 'ceiling', 'coverage', 'milestone', 'recurrent', 'watch_list']
export const kComparators: readonly Model<'Comparator'>[] = ['at_least', 'more_than', 'at_most', 'less_than', 'equal', 'about']
export const kPeriods = ['month', 'quarter', 'half_year', 'year'] as const

const kRatesOfChange: readonly Model<'TargetKind'>[] = ['growth', 'relative_growth']

// Which plans a kind of target can have: milestones belong to milestones, and a growth has no straight line.
export function plansOf(kind: Model<'TargetKind'>): Model<'PlanKind'>[] {
  if (kind === 'milestone') return ['milestones']
  return kRatesOfChange.includes(kind) ? ['steps', 'last_year'] : ['steps', 'last_year', 'line']
}
