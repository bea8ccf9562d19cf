import { useI18n } from 'vue-i18n'
import { formatCount, formatDate, formatInstant, formatMeasured } from './format'
import type { Locale } from './locale'

// The formats of format.ts in the language of the page, for templates.
export function useFormat() {
  const { locale } = useI18n()
  const now = () => locale.value as Locale
  return {
    date: (date: string) => formatDate(date, now()),
    instant: (instant: string) => formatInstant(instant, now()),
    measured: (tenThousandths: number) => formatMeasured(tenThousandths, now()),
    count: (count: number) => formatCount(count, now()),
  }
}
