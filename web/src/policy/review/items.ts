import type { Model } from '@/http/client'

export type Version = Model<'DocumentVersion'>
export type Measure = Model<'Measure'>
export type Doubt = Model<'Doubt'>

// One thing to be looked at in a review: the document's metadata, what it says outside its measures, or a measure.
export interface Item {
  key: string // id of the measure, or the kind of anything else
  kind: 'metadata' | 'pairs' | 'conditions' | 'outside' | 'measure'
  measure?: Measure
  doubts: Doubt[]
  open: boolean // still wants something of the reviewer
}

// All items of a version in the document's order.
export function itemsOf(version: Version): Item[] {
  const ofKind = (kind: Doubt['kind']) => version.doubts.filter((doubt) => doubt.kind === kind && !doubt.measure)
  const whole = (kind: Item['kind'], doubts: Doubt[]): Item => ({ key: kind, kind, doubts, open: doubts.length > 0 })
  return [
    whole('metadata', ofKind('no_title')),
    ...(version.pairs.length ? [whole('pairs', ofKind('unconfirmed_pairs'))] : []),
    ...(version.conditions.length ? [{ ...whole('conditions', ofKind('condition')), open: !version.conditions_confirmed }] : []),
    ...(version.targets.length || version.goals.length ? [whole('outside', [])] : []),
    ...version.measures.map((measure) => ({ key: measure.id, kind: 'measure' as const, measure, doubts: measure.doubts, open: !measure.confirmed })),
  ]
}

// What is doubtful goes first, each half in the document's order.
export function firstOrder(items: readonly Item[]): string[] {
  const doubtful = items.filter((item) => item.doubts.length > 0)
  return [...doubtful, ...items.filter((item) => item.doubts.length === 0)].map((item) => item.key)
}

// The order once chosen is kept, so that nothing jumps while a person works: what is gone falls out, what is new comes
// behind the item that stands before it in the document.
export function keptOrder(known: readonly string[], items: readonly Item[]): string[] {
  const here = new Set(items.map((item) => item.key))
  const order = known.filter((key) => here.has(key))
  items.forEach((item, index) => {
    if (order.includes(item.key)) return
    const before = items[index - 1]
    order.splice(before ? order.indexOf(before.key) + 1 : 0, 0, item.key)
  })
  return order
}

// The next item that still wants something, after the one at `from`, and round to the beginning.
export function nextOpen(items: readonly Item[], from: string): string | undefined {
  const at = items.findIndex((item) => item.key === from)
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) => item.open)?.key
}

// The item that a highlight of the source stands for: "unit:8" lies in the measure that names the unit.
export function itemOfSpan(version: Version, span: string): string | undefined {
  const [kind, id] = span.split(':') as [string, string]
  const inside = version.measures.find(
    (measure) =>
      measure.id === id ||
      (kind === 'unit' && measure.units.some((unit) => unit.id === id)) ||
      (kind === 'target' && measure.targets.some((target) => target.id === id)) ||
      (kind === 'goal' && measure.goals.some((goal) => goal.id === id)),
  )
  if (inside) return inside.id
  return { metadata: 'metadata', condition: 'conditions', target: 'outside', goal: 'outside' }[kind]
}

// The highlight that shows where an item stands.
export function spanOf(item: Item): string | null {
  if (item.kind === 'measure') return `measure:${item.key}`
  return { metadata: 'metadata:title', conditions: 'condition:0' }[item.kind as string] ?? null
}
