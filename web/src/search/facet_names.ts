import { shallowRef } from 'vue'
import { values as systems } from '~catalog/facets/issuing_system.yaml'
import { values as topics } from '~catalog/facets/topic.yaml'
import { answer, api } from '@/http/client'
import { Problem } from '@/http/problem'
import type { Locale } from '@/ui/locale'

interface Named {
  key: string
  name: Record<Locale, string>
}

const named = (values: Named[]) => new Map(values.map((value) => [value.key, value.name]))
const kNames = { issuing_system: named(systems as Named[]), topic: named(topics as Named[]) }

// What the catalogue calls a value; a key that it does not know stands for itself.
export const catalogueName = (facet: keyof typeof kNames, key: string, locale: Locale): string => kNames[facet].get(key)?.[locale] ?? key

// Names of divisions by their code, fetched as they are met.
const divisions = shallowRef(new Map<string, string>())
const asked = new Set<string>()

export const divisionName = (code: string): string => divisions.value.get(code) ?? code

export async function learnDivisions(codes: readonly string[]): Promise<void> {
  const unknown = codes.filter((code) => !asked.has(code))
  unknown.forEach((code) => asked.add(code))
  const found = await Promise.all(unknown.map(nameOf))
  if (unknown.length) divisions.value = new Map([...divisions.value, ...found])
}

async function nameOf(code: string): Promise<[string, string]> {
  try {
    return [code, (await answer(api.GET('/divisions/{code}', { params: { path: { code } } }))).name]
  } catch (reason) {
    if (!(reason instanceof Problem)) throw reason
    return [code, code] // an area of its own that the division codes do not know
  }
}
