import { useI18n } from 'vue-i18n'
import { api, tagged } from '@/http/client'
import { confirm } from '@/ui/confirm'
import { nameOf } from '../measure'
import type { Review } from './review'

// Removes the current measure. One that an earlier version had is closed, with the reason that this asks for.
export function useRemoval(review: Review) {
  const { t } = useI18n()
  return async () => {
    const measure = review.item.value?.measure
    if (!measure || !review.writable.value) return
    const earlier = review.version.value?.pairs.some((pair) => pair.measure === measure.id)
    const given = await confirm({
      title: t('review.remove.title'),
      words: nameOf(measure),
      yes: t('review.remove.do'),
      danger: true,
      reason: earlier ? t('review.remove.reason') : undefined,
    })
    if (!given.yes) return
    const params = { ...review.atMeasure(measure.id), query: { reason: given.reason || undefined } }
    await review.act(() => tagged(api.DELETE('/documents/{id}/versions/{number}/measures/{measure}', { params })), t('review.remove.done'))
  }
}
