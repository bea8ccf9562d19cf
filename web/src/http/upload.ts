import { headersOf, refused, unreachable } from './transport'

// Sends files and says how far it has come, which `fetch` cannot do. `done` and `total` are bytes. The answer fails with a
// Problem, or with an AbortError after `cancel`.
export interface Upload {
  answer: Promise<unknown>
  cancel: () => void
}

export function upload(path: string, form: FormData, progress: (done: number, total: number) => void): Upload {
  const request = new XMLHttpRequest()
  const answer = new Promise<unknown>((resolve, reject) => {
    request.open('POST', path)
    for (const [name, value] of Object.entries(headersOf('POST'))) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = (event) => progress(event.loaded, event.total)
    request.onload = () => (request.status < 300 ? resolve(request.response) : reject(refused(request.status, request.response)))
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    request.send(form)
  })
  return { answer, cancel: () => request.abort() }
}
