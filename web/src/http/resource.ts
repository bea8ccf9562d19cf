import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { Problem } from './problem'

// Something that a page fetches and shows: the value, whether it is on its way, and why it did not come. It is fetched
// again whenever `key` changes; a late answer to an earlier key is dropped. The old value stays until the new one is here.
export interface Resource<Value> {
  value: ShallowRef<Value | undefined>
  problem: ShallowRef<Problem | undefined>
  loading: Ref<boolean>
  reload: () => Promise<void>
}

export function useResource<Key, Value>(key: () => Key, fetchIt: (key: Key, signal: AbortSignal) => Promise<Value>): Resource<Value> {
  const value = shallowRef<Value>()
  const problem = shallowRef<Problem>()
  const loading = ref(false)
  let running: AbortController | undefined

  async function load(): Promise<void> {
    running?.abort()
    const mine = (running = new AbortController())
    loading.value = true
    try {
      const fetched = await fetchIt(key(), mine.signal)
      if (mine !== running) return
      value.value = fetched
      problem.value = undefined
    } catch (reason) {
      if (mine !== running) return
      if (!(reason instanceof Problem)) throw reason
      problem.value = reason
    } finally {
      if (mine === running) loading.value = false
    }
  }

  watch(key, load, { immediate: true })
  onScopeDispose(() => {
    running?.abort()
    running = undefined
  })
  return { value, problem, loading, reload: load }
}
