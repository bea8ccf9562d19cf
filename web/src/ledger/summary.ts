import { answer, api, type Model } from '@/http/client'
import { kLights } from '@/ui/light'
import type { Filters } from './filters'

export type Dimension = Model<'SummaryDimension'>
export type SummaryRow = Model<'Summary'>['items'][number]

export async function summarise(by: Dimension, filters: Filters, signal?: AbortSignal): Promise<SummaryRow[]> {
  return (await answer(api.GET('/ledger/summary', { params: { query: { by, ...filters } }, signal }))).items
}

export function addUp(rows: readonly SummaryRow[], of: 'tasks' | 'targets'): Model<'LightCounts'> {
  const total = { on_track: 0, watch: 0, behind: 0, overdue: 0, silent: 0, no_plan: 0 }
  for (const row of rows) for (const light of kLights) total[light] += row[of][light]
  return total
}

export function sumOf(counts: Model<'LightCounts'>): number {
  return kLights.reduce((sum, light) => sum + counts[light], 0)
}
