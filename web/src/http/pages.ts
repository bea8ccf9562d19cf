import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from './problem'
import { useResource, type Resource } from './resource'

export interface Page<Item> {
  items: Item[]
  next: string | null
}

// A list that comes page by page. A new `key` begins again at the first page; `more` adds the next one.
export interface Pages<First extends Page<unknown>> {
  first: Resource<First>
  items: ComputedRef<First['items']>
  hasMore: ComputedRef<boolean>
  adding: Ref<boolean>
  problem: ShallowRef<Problem | undefined> // of the page that was asked for last
  more: () => Promise<void>
}

export function usePages<Key, First extends Page<unknown>>(
  key: () => Key,
  fetchPage: (key: Key, cursor: string | undefined, signal: AbortSignal) => Promise<First>,
): Pages<First> {
  const first = useResource(key, (wanted, signal) => fetchPage(wanted, undefined, signal))
  const later = shallowRef<First[]>([])
  const adding = shallowRef(false)
  const problem = shallowRef<Problem>()
  watch(first.value, () => (later.value = []))

  const last = computed<First | undefined>(() => later.value[later.value.length - 1] ?? first.value.value)

  async function more(): Promise<void> {
    const from = first.value.value
    const cursor = last.value?.next
    if (!cursor || adding.value) return
    adding.value = true
    problem.value = undefined
    try {
      const page = await fetchPage(key(), cursor, new AbortController().signal)
      if (from === first.value.value) later.value = [...later.value, page]
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason
      problem.value = reason
    } finally {
      adding.value = false
    }
  }

  return {
    first,
    items: computed(() => [...(first.value.value?.items ?? []), ...later.value.flatMap((page) => page.items)]),
    hasMore: computed(() => Boolean(last.value?.next)),
    adding,
    problem,
    more,
  }
}
