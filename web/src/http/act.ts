import { ref } from 'vue'
import { Problem } from '@/http/problem'
import { toast } from '@/ui/toast'

// One act at a time: sends it, says what came of it, then does what must follow (usually: fetch the page's things anew).
// A refusal is told and goes no further; true when it was done.
export function useAct(after: () => Promise<unknown> | void) {
  const busy = ref(false)
  async function act(send: () => Promise<unknown>, done: string): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    try {
      await send()
      toast(done)
      await after()
      return true
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason
      toast(reason.message, 'late')
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, act }
}
