import type { Model } from '@/http/client'
import { parseMeasured } from '@/ui/format'

// A figure as it is being typed: values as text.
export interface FigureForm {
  from: string
  as_of: string
  whole: boolean
  value: string
  base: string
  compared_value: string
  compared_base: string
  listed: Model<'ListedEntry'>[]
  source: string
  definition: string
  note: string
  evidence: Model<'Evidence'>[]
}

export type ValueName = 'value' | 'base' | 'compared_value' | 'compared_base'

// What of a target decides how its figures are entered.
export interface Asked {
  kind: Model<'TargetKind'>
  unit?: string
  value?: number
  evidence: boolean
}

// The values that a figure of this target has, in the order of the form; none for a list of names.
export function valuesOf(asked: Asked): ValueName[] {
  switch (asked.kind) {
    case 'watch_list': return []
    case 'growth': return ['value', 'base']
    case 'relative_growth': return ['value', 'base', 'compared_value', 'compared_base']
    case 'coverage': return countsPlaces(asked) ? ['value'] : ['value', 'base']
    default: return ['value']
  }
}

// A coverage of "all 14 cities" counts them; one of "95 %" needs to know of how many.
function countsPlaces({ unit, value }: Asked): boolean {
  return value !== undefined && value > 10_000 && !unit?.startsWith('%')
}

// Whether a figure may cover a time that begins elsewhere than the target.
export function hasSpan(kind: Model<'TargetKind'>): boolean {
  return ['flow', 'net_flow', 'recurrent', 'growth', 'relative_growth', 'ceiling'].includes(kind)
}

export function emptyForm(today: string): FigureForm {
  return { from: '', as_of: today, whole: false, value: '', base: '', compared_value: '', compared_base: '', listed: [], source: '', definition: '', note: '', evidence: [] }
}

export function formOf(figure: Model<'Figure'>): FigureForm {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value / 10_000))
  return {
    from: figure.from ?? '',
    as_of: figure.as_of,
    whole: figure.whole ?? false,
    value: text(figure.value),
    base: text(figure.base),
    compared_value: text(figure.compared_value),
    compared_base: text(figure.compared_base),
    listed: figure.listed ?? [],
    source: figure.source,
    definition: figure.definition,
    note: figure.note ?? '',
    evidence: figure.evidence ?? [],
  }
}

export type FigureFault = 'no_value' | 'bad_value' | 'no_date' | 'future' | 'no_names' | 'no_source' | 'no_definition' | 'no_evidence'

// What can be told before it is sent, by field.
export function faultsOf(form: FigureForm, asked: Asked, today: string): Partial<Record<keyof FigureForm, FigureFault>> {
  const faults: Partial<Record<keyof FigureForm, FigureFault>> = {}
  for (const name of valuesOf(asked)) {
    if (!form[name].trim()) faults[name] = 'no_value'
    else if (parseMeasured(form[name]) === null) faults[name] = 'bad_value'
  }
  if (asked.kind === 'watch_list' && namesOf(form).length === 0) faults.listed = 'no_names'
  if (!form.as_of) faults.as_of = 'no_date'
  else if (form.as_of > today) faults.as_of = 'future'
  if (!form.source.trim()) faults.source = 'no_source'
  if (!form.definition.trim()) faults.definition = 'no_definition'
  if (asked.evidence && form.evidence.length === 0) faults.evidence = 'no_evidence'
  return faults
}

// The figure that is sent; what this kind of target does not have is left out.
export function figureOf(form: FigureForm, asked: Asked): Model<'Figure'> {
  const values = Object.fromEntries(valuesOf(asked).map((name) => [name, parseMeasured(form[name]) ?? 0]))
  return {
    ...values,
    as_of: form.as_of,
    source: form.source.trim(),
    definition: form.definition.trim(),
    ...(form.from && hasSpan(asked.kind) && { from: form.from }),
    ...(form.whole && { whole: true }),
    ...(asked.kind === 'watch_list' && { listed: namesOf(form) }),
    ...(form.note.trim() && { note: form.note.trim() }),
    ...(form.evidence.length > 0 && { evidence: form.evidence }),
  }
}

function namesOf(form: FigureForm): Model<'ListedEntry'>[] {
  return form.listed.map((one) => ({ ...one, name: one.name.trim() })).filter((one) => one.name)
}
