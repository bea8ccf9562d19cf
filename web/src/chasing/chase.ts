import type { Model } from '@/http/client'
import type { Tone } from '@/ui/StateTag.vue'

// 催办, 督办, 通报, 约谈: the mildest first.
export const kRungs: readonly Model<'Rung'>[] = ['reminder', 'supervision', 'circular', 'talk']

export const kRungTone: Record<Model<'Rung'>, Tone> = { reminder: 'info', supervision: 'behind', circular: 'late', talk: 'late' }

// The page of what a chase is about.
export function linkOf(subject: Model<'ChaseSubject'>): string {
  return `/${subject.kind}s/${subject.id}`
}
