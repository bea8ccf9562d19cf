import { shallowRef } from 'vue'
import { answer, api, type Model } from '@/http/client'
import { Problem } from '@/http/problem'

export type Session = Model<'Session'>

// Who is signed in; null when nobody is, undefined until the server has been asked.
export const session = shallowRef<Session | null>()

export const csrfToken = (): string => session.value?.csrf_token ?? ''

// Whether the acting post holds a permission; "" needs none.
export const may = (permission: string): boolean => permission === '' || Boolean(session.value?.permissions.includes(permission))

export async function fetchSession(): Promise<void> {
  try {
    session.value = await answer(api.GET('/session'))
  } catch (reason) {
    if (!(reason instanceof Problem) || reason.status !== 401) throw reason
    session.value = null
  }
}

export async function signIn(login: string, password: string): Promise<void> {
  session.value = await answer(api.POST('/session', { body: { login, password } }))
}

export async function signOut(): Promise<void> {
  await answer(api.DELETE('/session'))
  session.value = null
}

export async function switchPost(id: string): Promise<void> {
  session.value = await answer(api.PUT('/session/post', { body: { post_id: id } }))
}

// What an answer 401 means for the pages. Before the first answer there is nothing to forget.
export function forgetSession(): void {
  if (session.value) session.value = null
}
