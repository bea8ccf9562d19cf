import { Problem, problemOf, type Fallbacks } from './problem'

// What every request of ours carries and how its failure looks, whoever sends it: the typed client, an upload.
// The face sets it up once; `token` and `language` are read anew for each request.
export interface Transport {
  token: () => string // proves that the request comes from our own page; "" while nobody is signed in
  language: () => string
  fallbacks: () => Fallbacks
  signedOut: () => void // told whenever an answer says that the session is over
}

let transport: Transport | undefined

export function setTransport(given: Transport): void {
  transport = given
}

export function headersOf(method: string): Record<string, string> {
  const { token, language } = current()
  const safe = method === 'GET' || method === 'HEAD'
  return { 'Accept-Language': language(), ...(safe || !token() ? {} : { 'X-CSRF-Token': token() }) }
}

// `fetch` with those headers, and with every failure a thrown Problem.
export async function send(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(headersOf(request.method))) request.headers.set(name, value)
  let response: Response
  try {
    response = await fetch(request)
  } catch (reason) {
    if (request.signal.aborted) throw reason
    throw unreachable()
  }
  if (!response.ok && response.status !== 304) throw refused(response.status, await response.json().catch(() => null))
  return response
}

export function refused(status: number, body: unknown): Problem {
  if (status === 401) current().signedOut()
  return problemOf(status, body, current().fallbacks())
}

export function unreachable(): Problem {
  return new Problem(0, 'http.no_answer', current().fallbacks().offline)
}

function current(): Transport {
  if (!transport) throw new Error('setTransport() comes first')
  return transport
}
