import type { Model } from '@/http/client'
import type { Tone } from '@/ui/StateTag.vue'

// How the states of a document look; the words are `documents.version_state`, `documents.publication` and `validities`.
export const kVersionTone: Record<Model<'VersionState'>, Tone> = { to_review: 'watch', reviewed: 'good' }
export const kPublicationTone: Record<Model<'PublicationState'>, Tone> = { none: 'still', proposed: 'watch', published: 'good', withdrawn: 'late' }
export const kValidityTone: Record<Model<'Validity'>, Tone> = { not_yet_in_force: 'watch', in_force: 'good', expired: 'still', replaced: 'still', repealed: 'late' }

// The lists of the menu, by `?state=` of GET /documents; "" is all of them.
export const kListStates = ['', 'to_review', 'reviewed', 'proposed', 'published', 'withdrawn'] as const
export type ListState = (typeof kListStates)[number]
