import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Model } from '@/http/client'

// What is asked of the search. All of it lives in the address, so that a result can be sent to somebody and "back" works.
export const kFacets = ['kind', 'issuing_system', 'topic', 'level', 'area', 'year', 'validity'] as const
export type Facet = (typeof kFacets)[number] | 'audience'
export type Audience = 'enterprises' | 'government' | 'all'
export type Sort = 'relevance' | 'date' | 'deadline'
export const kSorts: readonly Sort[] = ['relevance', 'date', 'deadline']
export const kAudiences: readonly Audience[] = ['enterprises', 'government', 'all']

export interface Question {
  q: string
  audience: Audience
  sort: Sort
  chosen: Record<(typeof kFacets)[number], string[]>
}

const texts = (value: LocationQuery[string] | undefined): string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => Boolean(one))

export function questionOf(query: LocationQuery): Question {
  const one = <Value extends string>(values: readonly Value[], name: string): Value => values.find((value) => value === texts(query[name])[0]) ?? values[0]!
  const chosen = Object.fromEntries(kFacets.map((facet) => [facet, texts(query[facet])])) as Question['chosen']
  return { q: texts(query.q)[0] ?? '', audience: one(kAudiences, 'audience'), sort: one(kSorts, 'sort'), chosen }
}

// The address of a question; what is as it usually is stays out of it.
export function queryOf({ q, audience, sort, chosen }: Question): LocationQueryRaw {
  const facets = Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0))
  return { ...(q && { q }), ...facets, ...(audience !== kAudiences[0] && { audience }), ...(sort !== kSorts[0] && { sort }) }
}

export function withChoice(question: Question, facet: (typeof kFacets)[number], value: string, on: boolean): Question {
  const rest = question.chosen[facet].filter((one) => one !== value)
  return { ...question, chosen: { ...question.chosen, [facet]: on ? [...rest, value] : rest } }
}

// The question without what a visitor chose of one facet.
export function without(question: Question, facet: Facet): Question {
  if (facet === 'audience') return { ...question, audience: 'all' }
  return { ...question, chosen: { ...question.chosen, [facet]: [] } }
}

export function withoutChoices(question: Question): Question {
  return questionOf({ q: question.q, audience: 'all', sort: question.sort })
}

export const choices = (question: Question): number => kFacets.reduce((sum, facet) => sum + question.chosen[facet].length, 0)

// As the server takes it.
export function parametersOf({ q, audience, sort, chosen }: Question) {
  const audiences: Record<Audience, Model<'Audience'>[] | undefined> = { enterprises: undefined, government: ['work_item'], all: ['policy_item', 'work_item'] }
  const some = <Value>(values: string[]) => (values.length ? (values as Value[]) : undefined)
  return {
    q: q || undefined,
    sort,
    audience: audiences[audience],
    kind: some<Model<'SearchKind'>>(chosen.kind),
    issuing_system: some<string>(chosen.issuing_system),
    topic: some<string>(chosen.topic),
    level: some<Model<'Level'>>(chosen.level),
    area: some<string>(chosen.area),
    validity: some<Model<'Validity'>>(chosen.validity),
    year: chosen.year.map(Number).filter(Number.isInteger),
  }
}
