import type { Model } from '@/http/client'
import { formatMeasured, parseMeasured } from '@/ui/format'

// A target while it is edited; the value is what the person typed.
export interface TargetRow {
  key: number
  id?: string
  text: string
  subject: string
  value: string
  unit: string
  comparator: Model<'Comparator'>
  kind: Model<'TargetKind'>
  binding: Model<'Binding'> | ''
  due: string
  due_text: string
  begin?: number
  end?: number
}

export const kComparators: readonly Model<'Comparator'>[] = ['at_least', 'more_than', 'at_most', 'less_than', 'equal', 'about']
export const kTargetKinds: readonly Model<'TargetKind'>[] = ['flow', 'net_flow', 'stock', 'growth', 'relative_growth', 'ceiling', 'coverage', 'milestone', 'recurrent', 'watch_list']
export const kBindings: readonly Model<'Binding'>[] = ['binding', 'aimed_at']

export function rowsOf(targets: readonly Model<'VersionTarget'>[]): TargetRow[] {
  return targets.map((target, key) => ({
    ...target,
    key,
    value: target.value === undefined ? '' : formatMeasured(target.value, 'en'),
    binding: target.binding ?? '',
    due: target.due ?? '',
    due_text: target.due_text ?? '',
  }))
}

export function newRow(key: number, marked: { begin: number; end: number; text: string } | undefined): TargetRow {
  const place = marked ? { begin: marked.begin, end: marked.end } : {}
  return { key, text: marked?.text ?? '', subject: '', value: '', unit: '', comparator: 'at_least', kind: 'flow', binding: '', due: '', due_text: '', ...place }
}

// Relative growth ("faster than the province's average") has no value of its own; any other target needs one.
export function valueHolds(row: TargetRow): boolean {
  return row.kind === 'relative_growth' && !row.value.trim() ? true : parseMeasured(row.value) !== null
}

export function changeOf(row: TargetRow): Model<'TargetChange'> {
  const value = parseMeasured(row.value)
  return {
    ...(row.id && { id: row.id }),
    ...(row.text && { text: row.text }),
    subject: row.subject.trim(),
    ...(value !== null && { value }),
    unit: row.unit.trim(),
    comparator: row.comparator,
    kind: row.kind,
    ...(row.binding && { binding: row.binding }),
    ...(row.due && { due: row.due }),
    ...(row.due_text && { due_text: row.due_text }),
    ...(row.begin !== undefined && { begin: row.begin, end: row.end }),
  }
}
