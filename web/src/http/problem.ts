// An answer that is an error, as RFC 9457 problem details, or no answer at all. `message` is for the person: the server has
// written it in the language that the request asked for.
export interface FieldProblem {
  field: string // path in the request: "units[2].name"
  code: string
  detail: string
}

export class Problem extends Error {
  readonly status: number // 0 when no answer came
  readonly code: string
  readonly fields: FieldProblem[]

  constructor(status: number, code: string, message: string, fields: FieldProblem[] = []) {
    super(message)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.fields = fields
  }
}

// What the pages say when the server said nothing that people can read.
export interface Fallbacks {
  offline: string
  broken: string
}

export function problemOf(status: number, body: unknown, fallbacks: Fallbacks): Problem {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const object = isObject(body) ? body : {}
  const errors = Array.isArray(object.errors) ? object.errors.filter(isObject) : []
  return new Problem(
    status,
    text(object.code) || `http.${status}`,
    text(object.detail) || text(object.title) || fallbacks.broken,
    errors.map((one) => ({ field: text(one.field), code: text(one.code), detail: text(one.detail) || text(one.title) })),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
