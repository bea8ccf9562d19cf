import { computed, ref } from 'vue'
import type { Fault } from '@/ui/ErrorSummary.vue'
import { Problem } from './problem'

// A form whose inputs have the ids `${name}-${field}`: sent once at a time, and what is refused stands at its field or, where
// no field is to blame, at the form's head. `fieldOf` says which field an error is about that names none itself.
export function useForm(name: string, fieldOf: Record<string, string> = {}) {
  const busy = ref(false)
  const wrong = ref<{ field: string; words: string }[]>([])
  const faults = computed<Fault[]>(() => wrong.value.map(({ field, words }) => ({ field: field ? `${name}-${field}` : undefined, words })))

  const errorOf = (field: string): string | undefined => wrong.value.find((one) => one.field === field)?.words

  // What is missing or wrong can be told before anything is sent: `{ login: '请填写账号', password: '' }`.
  function holds(checks: Record<string, string>): boolean {
    wrong.value = Object.entries(checks).filter(([, words]) => words).map(([field, words]) => ({ field, words }))
    return wrong.value.length === 0
  }

  async function submit(send: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    wrong.value = []
    try {
      await send()
      return true
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason
      wrong.value = faultsOf(reason)
      return false
    } finally {
      busy.value = false
    }
  }

  function faultsOf(problem: Problem): { field: string; words: string }[] {
    if (problem.fields.length === 0) return [{ field: fieldOf[problem.code] ?? '', words: problem.message }]
    return problem.fields.map(({ field, detail }) => ({ field: field.split(/[.[]/)[0] ?? '', words: detail }))
  }

  return { busy, faults, errorOf, holds, submit }
}
