import { shallowRef } from 'vue'
import { answer, api, type Model } from '@/http/client'
import { Problem } from '@/http/problem'

// What this deployment calls itself. The pages stand without it, too: until it is here, and where it does not come.
export const site = shallowRef<Model<'Site'>>()

export async function fetchSite(): Promise<void> {
  try {
    site.value = await answer(api.GET('/public/site'))
  } catch (reason) {
    if (!(reason instanceof Problem)) throw reason
  }
}
