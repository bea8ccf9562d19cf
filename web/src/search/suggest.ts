import { answer, api } from '@/http/client'

// How what was begun to be typed may go on, for the search fields.
export async function suggest(q: string): Promise<string[]> {
  const { items } = await answer(api.GET('/public/suggest', { params: { query: { q } } }))
  return [...new Set(items.map((item) => item.text))]
}
