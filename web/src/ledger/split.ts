import { useI18n } from 'vue-i18n'
import { useAct } from '@/http/act'
import { answer, api } from '@/http/client'
import { confirm } from '@/ui/confirm'

// Undoes an accepted merge, with a reason: every figure goes back to where it came from.
export function useSplit(after: () => Promise<unknown> | void) {
  const { t } = useI18n()
  const { busy, act } = useAct(after)
  async function split(id: string) {
    const given = await confirm({ title: t('ledger.merge.split_title'), words: t('ledger.merge.split_words'), yes: t('ledger.merge.split'), danger: true, reason: t('ledger.reason') })
    if (given.yes) await act(() => answer(api.POST('/merges/{id}/split', { params: { path: { id } }, body: { reason: given.reason } })), t('ledger.merge.split_done'))
  }
  return { busy, split }
}
