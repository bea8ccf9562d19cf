import { api, tagged, type Model } from '@/http/client'
import type { Review } from './review'

export type Pair = Pick<Model<'VersionPair'>, 'was' | 'measure' | 'reason'>

// Sends the pairs as they are shown, which confirms them: whoever has a partner keeps its history, the others are closed.
export function confirmPairs(review: Review, pairs: readonly Pair[]) {
  const body = {
    pairs: pairs.flatMap(({ was, measure }) => (measure ? [{ was: was.id, measure }] : [])),
    closed: pairs.flatMap(({ was, measure, reason }) => (measure ? [] : [{ was: was.id, reason: reason ?? '' }])),
  }
  return tagged(api.PUT('/documents/{id}/versions/{number}/pairs', { params: review.at(), body }))
}
