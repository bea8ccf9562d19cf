export type Role = 'lead' | 'responsible' | 'support'

export const kRoles: readonly Role[] = ['lead', 'responsible', 'support']

// A unit as a measure names it. `assigned` was chosen by a person or proposed by the program, it does not stand in the text;
// `collective` is a group noun (各设区市, 省有关部门), `open` one that nobody has filled with units yet.
export interface NamedUnit {
  name: string
  role: Role
  assigned?: boolean
  collective?: boolean
  open?: boolean
}

export function byRole(units: readonly NamedUnit[]): { role: Role; units: NamedUnit[] }[] {
  return kRoles.map((role) => ({ role, units: units.filter((unit) => unit.role === role) })).filter((group) => group.units.length > 0)
}
