import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import type { Model } from '@/http/client'
import { kRoles } from '@/policy/units'
import { kLights } from '@/ui/light'

// What narrows the ledger down. It stands in the address, so that a view can be sent to a colleague and printed again.
export interface Filters {
  q?: string
  light?: Model<'Light'>
  unit?: string
  role?: Model<'Role'>
  theme?: string
  programme?: string
  document?: string
  area?: string
}

const kFilters = ['q', 'light', 'unit', 'role', 'theme', 'programme', 'document', 'area'] as const
const kWords: Partial<Record<keyof Filters, readonly string[]>> = { light: kLights, role: kRoles }

// One member of the address, if it says one of `allowed`; whoever typed another is shown the page without it.
export function wordOf<Word extends string>(query: LocationQuery, name: string, allowed: readonly Word[]): Word | undefined {
  return allowed.find((word) => word === query[name])
}

export function filtersOf(query: LocationQuery): Filters {
  const found: Record<string, string> = {}
  for (const name of kFilters) {
    const value = query[name]
    if (typeof value === 'string' && value && (kWords[name]?.includes(value) ?? true)) found[name] = value
  }
  return found
}

// The address with some members changed; an empty one is left out.
export function changedQuery(query: LocationQuery, change: Record<string, string | undefined>): LocationQueryRaw {
  return Object.fromEntries(Object.entries({ ...query, ...change }).filter(([, value]) => value))
}

// Where the workbook of what is shown is fetched.
export function exportPath(filters: Filters): string {
  const query = new URLSearchParams({ ...filters }).toString()
  return `/api/v1/exports/ledger.xlsx${query && `?${query}`}`
}

export function useFilters() {
  const route = useRoute()
  const router = useRouter()
  return {
    filters: computed(() => filtersOf(route.query)),
    narrow: (change: Record<string, string | undefined>) => router.push({ query: changedQuery(route.query, change) }),
  }
}
