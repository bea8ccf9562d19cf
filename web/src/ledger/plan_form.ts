import type { Model } from '@/http/client'
import { parseMeasured } from '@/ui/format'

// A plan as it is being typed: one row a step, values as text.
export interface StepRow {
  on: string
  value: string
  name: string
}

export type PlanFault = 'no_steps' | 'bad_date' | 'bad_value' | 'no_name'

export const kEmptyRow: StepRow = { on: '', value: '', name: '' }

export function rowsOf(plan: Model<'Plan'> | undefined): StepRow[] {
  return (plan?.steps ?? []).map((step) => ({ on: step.on, value: String(step.value / 10_000), name: step.name ?? '' }))
}

// The plan, its steps in the order of their days; or what is wrong with the rows. Empty rows are left out. Of a milestone the
// name counts, and its value is how many are done by then.
export function planOf(kind: Model<'PlanKind'>, rows: readonly StepRow[]): Model<'Plan'> | PlanFault {
  if (kind === 'line') return { kind }
  const filled = rows.filter((row) => row.on || row.value.trim() || row.name.trim()).sort((a, b) => a.on.localeCompare(b.on))
  if (filled.some((row) => !row.on)) return 'bad_date'
  if (kind === 'milestones') {
    if (filled.length === 0) return 'no_steps'
    if (filled.some((row) => !row.name.trim())) return 'no_name'
    return { kind, steps: filled.map((row, index) => ({ on: row.on, value: 10_000 * (index + 1), name: row.name.trim() })) }
  }
  if (kind === 'last_year' && filled.length === 0) return { kind } // the server has last year's figures, or says that it has none
  if (filled.length === 0) return 'no_steps'
  const steps = filled.map((row) => ({ on: row.on, value: parseMeasured(row.value) }))
  if (steps.some((step) => step.value === null)) return 'bad_value'
  return { kind, steps: steps.map((step) => ({ on: step.on, value: step.value ?? 0 })) }
}
