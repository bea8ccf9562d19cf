import type { Composer } from 'vue-i18n'
import { nameOf } from '../measure'
import type { Doubt } from './items'

// A doubt in words. One that has an address of its own (the measure that may be a duplicate) names it.
export function wordsOf(doubt: Doubt, t: Composer['t']): string {
  const percent = (tenThousandths: number | undefined) => Math.floor((tenThousandths ?? 0) / 100)
  if (doubt.kind === 'likely_duplicate' && doubt.other)
    return t('review.doubt.likely_duplicate_of', { title: doubt.other.document.title, name: nameOf(doubt.other), share: percent(doubt.other.likeness) })
  if (doubt.kind === 'low_confidence') return t('review.doubt.low_confidence', { share: percent(doubt.confidence) })
  return t(`review.doubt.${doubt.kind}`)
}
