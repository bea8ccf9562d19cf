import type { Model } from '@/http/client'
import type { Option } from '@/ui/option'
import type { Role } from '../units'

// A unit of a measure while it is edited. What is printed stays printed: a row that has an id keeps its name.
export interface UnitRow {
  key: number
  id?: string
  name: string
  role: Role
  kind?: Model<'UnitKind'>
  organisation?: Option // which body of the directory it is
  named: Option[] // whom the reviewer names for a group that nobody can list
  begin?: number
  end?: number
}

const option = (unit: Model<'OrganisationRef'>): Option => ({ id: unit.organisation_id, name: unit.name })

export function rowsOf(units: readonly Model<'MeasureUnit'>[]): UnitRow[] {
  return units.map((unit, key) => ({
    key,
    id: unit.id,
    name: unit.name,
    role: unit.role,
    kind: unit.kind,
    organisation: unit.organisation && option(unit.organisation),
    named: unit.named.map(option),
  }))
}

// What a row says to the server: of one that was there what may change of it, of a new one all.
export function changeOf(row: UnitRow): Model<'UnitChange'> {
  const place = row.begin === undefined ? {} : { begin: row.begin, end: row.end }
  return {
    ...(row.id ? { id: row.id } : { name: row.name, ...place }),
    role: row.role,
    ...(row.organisation && { organisation: row.organisation.id }),
    ...(row.named.length > 0 && { named: row.named.map((unit) => unit.id) }),
  }
}

// A unit may lead only once: naming another one takes the lead from the former.
export function withRole(rows: readonly UnitRow[], key: number, role: Role): UnitRow[] {
  return rows.map((row) => {
    if (row.key === key) return { ...row, role }
    return role === 'lead' && row.role === 'lead' ? { ...row, role: 'responsible' } : row
  })
}
