import type { Tone } from './StateTag.vue'

// The six lights of the ledger. Each has a shape of its own, so that nobody needs to tell the colours apart; the words
// are in messages/*.yaml under `lights`. Shapes are drawn in a 16 × 16 box.
export const kLights = ['on_track', 'watch', 'behind', 'overdue', 'silent', 'no_plan'] as const
export type Light = (typeof kLights)[number]

export const kLightTone: Record<Light, Tone> = {
  on_track: 'good',
  watch: 'watch',
  behind: 'behind',
  overdue: 'late',
  silent: 'late',
  no_plan: 'still',
}

interface Shape {
  solid?: string
  stroke?: string // drawn over the solid, in the tag's ground colour; alone, in its own
  dashes?: string
}

export const kLightShape: Record<Light, Shape> = {
  on_track: { solid: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Z', stroke: 'M4.2 8.3 7 11l4.8-5.6' },
  watch: { solid: 'M8 .8 16 15H0Z', stroke: 'M8 6v4M8 12.2v.4' },
  behind: { solid: 'M1.5 0h13A1.5 1.5 0 0 1 16 1.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 0 14.5v-13A1.5 1.5 0 0 1 1.5 0Z', stroke: 'M8 3.4v8.4M4.4 8.4 8 12l3.6-3.6' },
  overdue: { solid: 'M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7Z', stroke: 'M5 5l6 6M11 5l-6 6' },
  silent: { solid: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Z', stroke: 'M3.8 8h8.4' },
  no_plan: { stroke: 'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Z', dashes: '2.6 2.7' },
}
