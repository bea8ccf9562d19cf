import { kLanguageTag, type Locale } from '@/ui/locale'

// How dates, instants and figures are written. Dates come as "2026-03-02", instants as RFC 3339, measured values as whole
// ten-thousandths (docs/decisions/20261122-foundation.md); every reader sees Chinese time, wherever the browser stands.
export const kZone = 'Asia/Shanghai'

export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) return date
  if (locale === 'zh') return `${year}年${month}月${day}日`
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day))
}

export function formatInstant(instant: string, locale: Locale): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: kZone }).format(at)
  return `${formatDate(dateOf(at), locale)} ${time}`
}

// The date in China at an instant.
export function dateOf(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: kZone }).format(at)
}

// Whole days from one date to another; negative when it has passed.
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

// 125000 is 12.5. At most four decimals, trailing zeros left out, thousands grouped.
export function formatMeasured(tenThousandths: number, locale: Locale): string {
  return new Intl.NumberFormat(kLanguageTag[locale], { maximumFractionDigits: 4 }).format(tenThousandths / 10_000)
}

export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(kLanguageTag[locale]).format(count)
}

export function formatBytes(bytes: number, locale: Locale): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2
  const figure = new Intl.NumberFormat(kLanguageTag[locale], { maximumFractionDigits: step }).format(bytes / 1024 ** step)
  return `${figure} ${['B', 'KB', 'MB'][step]}`
}

// What a person typed as a figure, in ten-thousandths: "1,204.5" and "１２" too. Null for what is no figure, has more than
// four decimals, or is too large to be kept exactly.
export function parseMeasured(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^-?\d{1,11}(\.\d{1,4})?$/.test(plain)) return null
  return Math.round(Number(plain) * 10_000)
}
