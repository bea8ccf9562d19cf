import { useShortcuts } from '@/ui/shortcuts'
import { kDisclosures, type Dialog, type Review } from './review'
import { useRemoval } from './removal'

// Every key of the review page. Those that change something sleep on a version that is reviewed already.
export function useReviewKeys(review: Review): void {
  const remove = useRemoval(review)
  const open = (dialog: Dialog) => () => {
    if (review.writable.value) review.dialog.value = dialog
  }
  const ofMeasure = (dialog: Dialog) => () => {
    if (review.item.value?.measure) open(dialog)()
  }
  const confirm = () => void review.confirmCurrent()
  useShortcuts([
    { keys: 'j', message: 'review.key.next', act: () => review.move(1) },
    { keys: 'k', message: 'review.key.previous', act: () => review.move(-1) },
    { keys: 'n', message: 'review.key.next_open', act: review.toNextOpen },
    { keys: 'a', message: 'review.key.all', act: () => void review.confirmAll(false) },
    { keys: 'A', message: 'review.key.all_proposed', act: () => void review.confirmAll(true) },
    { keys: 'c', message: 'review.key.confirm', act: confirm },
    { keys: 'Enter', message: 'review.key.confirm', act: confirm },
    { keys: 'e', message: 'review.key.edit', act: () => open(editorOf(review))() },
    { keys: 'u', message: 'review.key.units', act: ofMeasure('units') },
    { keys: 't', message: 'review.key.targets', act: ofMeasure('targets') },
    { keys: 'g', message: 'review.key.goals', act: ofMeasure('goals') },
    { keys: 's', message: 'review.key.split', act: ofMeasure('split') },
    { keys: 'x', message: 'review.key.remove', act: () => void remove() },
    { keys: 'i', message: 'review.key.add', act: open('add') },
    { keys: 'm', message: 'review.key.metadata', act: open('metadata') },
    ...kDisclosures.map((one, index) => ({ keys: String(index + 1), message: `disclosures.${one}`, act: () => void review.disclose(one) })),
    { keys: 'F', message: 'review.key.finish', act: () => void review.finish() },
  ])
}

// What "edit" means depends on where one is.
function editorOf(review: Review): Dialog {
  const kind = review.item.value?.kind ?? 'metadata'
  return kind === 'measure' ? 'edit' : kind === 'outside' ? 'outside_targets' : kind
}
