import { computed, inject, ref, shallowRef, watch, type InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, tagged, type Model, type Tagged } from '@/http/client'
import { Problem } from '@/http/problem'
import { useResource } from '@/http/resource'
import { announce } from '@/ui/announce'
import { toCharacters } from '@/ui/segments'
import { toast } from '@/ui/toast'
import { firstOrder, itemsOf, keptOrder, nextOpen, type Item, type Measure, type Version } from './items'

// Words that the reviewer marked in the source; positions in characters, as the contract counts them.
export interface Chosen {
  begin: number
  end: number
  text: string
}

export type Dialog = 'metadata' | 'pairs' | 'conditions' | 'outside_targets' | 'outside_goals' | 'add' | 'edit' | 'split' | 'units' | 'targets' | 'goals' | 'propose'

export const kDisclosures: readonly Model<'Disclosure'>[] = ['open', 'on_request', 'withheld']

// One version under review: what it holds, where the reviewer is, and every change as one call. Each change answers with the
// whole version, which takes the place of the one before, and its ETag guards the next.
export function useReview(id: string, number: number) {
  const { t } = useI18n()
  const found = useResource(() => 0, (_, signal) => tagged(api.GET('/documents/{id}/versions/{number}', { params: { path: { id, number } }, signal })))
  const version = computed(() => found.value.value?.value)
  const order = shallowRef<string[]>()
  const current = ref('')
  const chosen = shallowRef<Chosen>()
  const dialog = ref<Dialog>()
  const busy = ref(false)

  const items = computed<Item[]>(() => {
    const all = version.value ? itemsOf(version.value) : []
    const byKey = new Map(all.map((item) => [item.key, item]))
    return (order.value ?? []).flatMap((key) => byKey.get(key) ?? [])
  })
  const item = computed(() => items.value.find((one) => one.key === current.value))
  const writable = computed(() => version.value?.state === 'to_review')

  watch(version, (now) => {
    if (!now) return
    const all = itemsOf(now)
    order.value = order.value ? keptOrder(order.value, all) : firstOrder(all)
    if (!order.value.includes(current.value)) current.value = order.value[0] ?? ''
  }, { flush: 'sync' })

  const at = () => ({ path: { id, number }, header: { 'If-Match': found.value.value?.etag ?? '' } })
  const atMeasure = (measure: string) => ({ ...at(), path: { id, number, measure } })

  // Sends one change; a refusal is thrown on. Whose version somebody else has changed gets the newer one before them.
  async function change(call: Promise<Tagged<Version>>): Promise<void> {
    try {
      found.value.value = await call
    } catch (reason) {
      if (reason instanceof Problem && (reason.status === 409 || reason.status === 412)) await found.reload()
      throw reason
    }
  }

  // The same for a key or a button: what came of it is spoken, a refusal shown.
  async function act(call: () => Promise<Tagged<Version>>, done: string): Promise<boolean> {
    if (busy.value || !writable.value) return false
    busy.value = true
    try {
      await change(call())
      announce(done)
      return true
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason
      toast(reason.message, 'late')
      return false
    } finally {
      busy.value = false
    }
  }

  function move(step: 1 | -1) {
    const at = items.value.findIndex((one) => one.key === current.value)
    current.value = items.value[Math.min(items.value.length - 1, Math.max(0, at + step))]?.key ?? ''
  }

  function toNextOpen() {
    current.value = nextOpen(items.value, current.value) ?? current.value
  }

  async function confirmCurrent() {
    const measure = item.value?.measure
    if (!measure || measure.confirmed) return toNextOpen()
    const done = await act(() => tagged(api.POST('/documents/{id}/versions/{number}/measures/{measure}/confirm', { params: atMeasure(measure.id) })), t('review.confirmed'))
    if (done) toNextOpen()
  }

  async function confirmAll(proposals: boolean) {
    const before = open(version.value)
    const call = () => tagged(api.POST('/documents/{id}/versions/{number}/confirm', { params: at(), body: { proposals } }))
    if (!(await act(call, t('review.confirmed')))) return
    toast(t('review.confirmed_all', { count: before - open(version.value) }))
    toNextOpen()
  }

  const disclose = (disclosure: Model<'Disclosure'>) =>
    act(() => tagged(api.PATCH('/documents/{id}/versions/{number}', { params: at(), body: { disclosure } })), t(`disclosures.${disclosure}`))
  const finish = () => act(() => tagged(api.POST('/documents/{id}/versions/{number}/review', { params: at() })), t('review.finished'))

  function choose(span: { begin: number; end: number; text: string }) {
    const text = version.value?.text ?? ''
    chosen.value = { begin: toCharacters(text, span.begin), end: toCharacters(text, span.end), text: span.text }
  }

  return { found, version, items, item, current, chosen, dialog, busy, writable, at, atMeasure, change, act, move, toNextOpen, confirmCurrent, confirmAll, disclose, finish, choose }
}

const open = (version: Version | undefined): number => version?.measures.filter((measure: Measure) => !measure.confirmed).length ?? 0

export type Review = ReturnType<typeof useReview>

export const kReview: InjectionKey<Review> = Symbol('review')

export function useThisReview(): Review {
  const review = inject(kReview)
  if (!review) throw new Error('only inside the review page')
  return review
}
