import type { Model } from '@/http/client'
import type { Tone } from '@/ui/StateTag.vue'

export type Entry = Model<'Entry'>
export type EntryAct = Entry['can'][number]

export const kEntryTone: Record<Model<'EntryState'>, Tone> = {
  entered: 'info',
  checked: 'info',
  merged: 'info',
  accepted: 'good',
  returned: 'late',
  replaced: 'still',
}

// The last thing that was done with a figure: who accepted it, why it came back.
export function lastStep(entry: Entry): Entry['path'][number] | undefined {
  return entry.path[entry.path.length - 1]
}
