import type { Model } from '@/http/client'
import { formatDate, formatMeasured } from '@/ui/format'
import type { Locale } from '@/ui/locale'

// A numeric target as far as a line of text shows it; the contract's VersionTarget, PublicTarget and TargetBrief all are one.
export interface ShownTarget {
  subject: string
  kind: Model<'TargetKind'>
  unit?: string
  comparator?: Model<'Comparator'>
  value?: number
  binding?: Model<'Binding'>
  due?: string
  due_text?: string
}

// "不少于 240 家"; empty for a relative growth, which has no value of its own. `word` gives the comparator's word.
export function amountOf(target: ShownTarget, locale: Locale, word: (comparator: Model<'Comparator'>) => string): string {
  if (target.value === undefined) return ''
  return [target.comparator ? word(target.comparator) : '', quantityOf(target.value, target.unit, locale)].filter(Boolean).join(' ')
}

// "240 家", "12.5%".
export function quantityOf(value: number, unit: string | undefined, locale: Locale): string {
  const figure = formatMeasured(value, locale)
  return unit?.startsWith('%') ? figure + unit : `${figure} ${unit ?? ''}`.trim()
}

// The deadline as a date where it is one, else as the text says it ("“十四五”期间").
export function dueOf(target: ShownTarget, locale: Locale): string {
  return target.due ? formatDate(target.due, locale) : (target.due_text ?? '')
}
