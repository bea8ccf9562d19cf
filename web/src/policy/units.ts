import type { Model } from '@/http/client'

export type Role = Model<'Role'>

export const kRoles: readonly Role[] = ['lead', 'responsible', 'support']

// A unit as a measure names it, as far as pages show it; the contract's MeasureUnit and PublicUnit both are one.
export interface NamedUnit {
  name: string
  role: Role
  assigned?: boolean // the unit, or its role, was chosen by a person and does not stand in the text
  kind?: Model<'UnitKind'>
  members?: number // how many bodies an enumerable group has
  named?: readonly { name: string }[] // whom the reviewer named for an indefinite group
}

export function byRole<Unit extends { role: Role }>(units: readonly Unit[]): { role: Role; units: Unit[] }[] {
  return kRoles.map((role) => ({ role, units: units.filter((unit) => unit.role === role) })).filter((group) => group.units.length > 0)
}

// A group that only a person can fill, and nobody has.
export function isOpen(unit: NamedUnit): boolean {
  return unit.kind === 'indefinite' && !unit.named?.length
}
