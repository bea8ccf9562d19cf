import { send } from './transport'

// Server-sent events over `fetch`, which carries our headers and fails with a Problem as any other request; EventSource does
// neither. `told` gets the data of every event; the promise ends with the stream.
export async function readEvents(address: string, told: (data: string) => void, signal: AbortSignal): Promise<void> {
  const response = await send(new Request(address, { headers: { Accept: 'text/event-stream' }, signal }))
  const reader = response.body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder()
  let pending = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    pending += decoder.decode(value, { stream: true }).replace(/\r\n?/g, '\n')
    const events = pending.split('\n\n')
    pending = events.pop() ?? ''
    for (const event of events) {
      const data = dataOf(event)
      if (data) told(data)
    }
  }
}

function dataOf(event: string): string {
  const lines = event.split('\n').filter((line) => line.startsWith('data:'))
  return lines.map((line) => line.slice(5).replace(/^ /, '')).join('\n')
}
