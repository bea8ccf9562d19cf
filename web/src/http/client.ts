import createClient from 'openapi-fetch'
import type { components, paths } from './api'
import { send } from './transport'

// The server's API, typed by its contract: `answer(api.GET('/documents/{id}', { params: { path: { id } } }))`.
export const api = createClient<paths>({ baseUrl: `${location.origin}/api/v1`, fetch: send })

// A thing of the contract by its name there: `Model<'Document'>`.
export type Model<Name extends keyof components['schemas']> = components['schemas'][Name]

interface Outcome<Data> {
  data?: Data
  response: Response
}

// What a call answers. A refusal is a thrown Problem (transport.ts), so there always is an answer.
export async function answer<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  return (await call).data as Data
}

// The same with its ETag, which a change of it must send back as If-Match.
export interface Tagged<Data> {
  value: Data
  etag: string
}

export async function tagged<Data>(call: Promise<Outcome<Data>>): Promise<Tagged<Data>> {
  const { data, response } = await call
  return { value: data as Data, etag: response.headers.get('ETag') ?? '' }
}

// One for each intention of a person: pressed twice, sent twice, done once.
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
