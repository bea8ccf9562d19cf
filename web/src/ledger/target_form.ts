import type { Model } from '@/http/client'
import { parseMeasured } from '@/ui/format'

// A target as it is being changed: figures as text.
export interface TargetForm {
  subject: string
  kind: Model<'TargetKind'>
  comparator: Model<'Comparator'> | ''
  value: string
  starts: string
  due: string
  base: string
  base_on: string
  period: NonNullable<Model<'Target'>['period']> | ''
  definition: string
  evidence_required: boolean
  reason: string
}

const kFigures = ['value', 'base'] as const
type Figures = (typeof kFigures)[number]

export function formOf(target: Model<'Target'>): TargetForm {
  const { brief } = target.row
  const figure = (value: number | undefined) => (value === undefined ? '' : String(value / 10_000))
  return {
    subject: brief.subject,
    kind: brief.kind,
    comparator: brief.comparator ?? '',
    value: figure(brief.value),
    starts: target.starts ?? '',
    due: brief.due ?? '',
    base: figure(target.base),
    base_on: target.base_on ?? '',
    period: target.period ?? '',
    definition: target.definition ?? '',
    evidence_required: target.evidence_required,
    reason: '',
  }
}

// Which figures are none.
export function badFigures(form: TargetForm): Figures[] {
  return kFigures.filter((name) => form[name].trim() && parseMeasured(form[name]) === null)
}

// What differs from `before`, as the server takes it. What was emptied is left as it was: the contract has no way to say it.
export function changesOf(form: TargetForm, before: TargetForm): Model<'ChangeTarget'> {
  const changed = Object.entries(form).filter(([name, value]) => value !== '' && value !== before[name as keyof TargetForm])
  return Object.fromEntries(changed.map(([name, value]) => [name, (kFigures as readonly string[]).includes(name) ? parseMeasured(String(value)) : value]))
}
