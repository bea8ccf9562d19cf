// What a curve shows, apart from how it is drawn (curve_chart.ts, loaded only where a curve is on the page).
export interface Point {
  date: string
  value: number
}

export interface Series {
  name: string
  points: readonly Point[]
  look: 'actual' | 'expected' | 'limit'
  steps?: boolean // holds its value until the next date, as batch dates do
}

export interface CurveRow {
  date: string
  values: (number | null)[]
}

// The same figures as a table: every date that any series has, one column a series.
export function rowsOf(series: readonly Series[]): CurveRow[] {
  const dates = [...new Set(series.flatMap((one) => one.points.map((point) => point.date)))].sort()
  const lookups = series.map((one) => new Map(one.points.map((point) => [point.date, point.value])))
  return dates.map((date) => ({ date, values: lookups.map((lookup) => lookup.get(date) ?? null) }))
}
