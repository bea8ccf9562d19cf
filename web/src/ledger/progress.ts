import type { Model } from '@/http/client'
import { quantityOf } from '@/policy/target'
import { formatMeasured } from '@/ui/format'
import type { Locale } from '@/ui/locale'

// How far a target is: "182 / 240 家" or "3 / 5", and the share reached where a bar may show it. What is at most allowed has
// no bar, nor has a growth: half of either is not half way.
export interface Progress {
  words: string
  percent?: number
}

const kRates: readonly Model<'TargetKind'>[] = ['ceiling', 'growth', 'relative_growth']

export function progressOf(target: Model<'TargetBrief'>, locale: Locale): Progress | undefined {
  const { actual, value, unit, kind } = target
  if (!actual) return undefined
  if (actual.of !== undefined) return { words: `${actual.done ?? 0} / ${actual.of}`, percent: percentOf(actual.done ?? 0, actual.of) }
  if (value === undefined) return { words: quantityOf(actual.value, unit, locale) }
  const words = `${formatMeasured(actual.value, locale)} / ${quantityOf(value, unit, locale)}`
  return kRates.includes(kind) ? { words } : { words, percent: percentOf(actual.value, value) }
}

function percentOf(part: number, whole: number): number | undefined {
  return whole > 0 ? Math.max(0, Math.min(100, Math.floor((100 * part) / whole))) : undefined
}
