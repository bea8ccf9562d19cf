import { fromCharacters, type Span } from '@/ui/segments'
import { isOpen, type NamedUnit } from './units'

// Something that stands in the text, as the contract has it: positions in Unicode characters, absent where a person added it.
interface Placed {
  begin?: number
  end?: number
}

export interface MarkedMeasure extends Placed {
  id: string
  units: readonly (Placed & NamedUnit & { id?: string })[]
  targets: readonly (Placed & { id: string })[]
  goals: readonly (Placed & { id?: string })[]
}

export interface Marked {
  text: string
  measures: readonly MarkedMeasure[]
  conditions: readonly Placed[]
  spans?: Readonly<Record<string, Placed>> // of the metadata, by member
}

// What is highlighted in a document's text. A span's id leads back to what it stands for: "measure:7", "target:9".
export function highlights(marked: Marked): Span[] {
  const spans: Span[] = []
  const add = (kind: string, id: string, { begin, end }: Placed, look = kind) => {
    if (begin !== undefined && end !== undefined) spans.push({ id: `${kind}:${id}`, kind: look, begin, end })
  }
  for (const [member, place] of Object.entries(marked.spans ?? {})) add('metadata', member, place)
  for (const measure of marked.measures) {
    add('measure', measure.id, measure)
    measure.units.forEach((unit, index) => add('unit', unit.id ?? `${measure.id}.${index}`, unit, isOpen(unit) || unit.kind === 'unknown' ? 'doubt' : 'unit'))
    measure.targets.forEach((target) => add('target', target.id, target))
    measure.goals.forEach((goal, index) => add('goal', goal.id ?? `${measure.id}.${index}`, goal))
  }
  marked.conditions.forEach((condition, index) => add('condition', String(index), condition))
  return inUnits(marked.text, spans)
}

// Turns positions in characters into positions in the browser's units, all at once: the text is walked one time.
export function inUnits(text: string, spans: readonly Span[]): Span[] {
  const places = fromCharacters(text, spans.flatMap((span) => [span.begin, span.end]))
  return spans.map((span, index) => ({ ...span, begin: places[2 * index]!, end: places[2 * index + 1]! }))
}
