import { answer, api, type Model } from '@/http/client'
import { readEvents } from '@/http/event_stream'
import { Problem } from '@/http/problem'

export type Import = Model<'Import'>

const kPoll = 2000 // ms

// What is known, with the files of `news` in place of their earlier states.
export function withNews(known: Import | undefined, news: Import): Import {
  const files = new Map((known?.files ?? []).map((file) => [file.position, file]))
  for (const file of news.files) files.set(file.position, file)
  return { ...news, files: [...files.values()].sort((a, b) => a.position - b.position) }
}

// Tells every state of an import until it is done. Where the stream of events breaks off, as behind a proxy that buffers,
// the import is asked for from time to time instead.
export async function watchImport(id: string, told: (now: Import) => void, signal: AbortSignal): Promise<void> {
  let known: Import | undefined
  const heard = (news: Import): boolean => {
    known = withNews(known, news)
    told(known)
    return known.state === 'done'
  }
  let done = false
  try {
    await readEvents(`${location.origin}/api/v1/imports/${id}/events`, (data) => (done = heard(JSON.parse(data) as Import)), signal)
  } catch (reason) {
    if (reason instanceof Problem && reason.status > 0 && reason.status < 500) throw reason
  }
  while (!done && !signal.aborted) {
    done = heard(await answer(api.GET('/imports/{id}', { params: { path: { id } }, signal })))
    if (!done) await new Promise((resolve) => setTimeout(resolve, kPoll))
  }
}
