import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { fetchSession, session, type Session } from './session'

// What a route's `meta` says about who may see it. Without it: whoever is signed in.
declare module 'vue-router' {
  interface RouteMeta {
    signedOut?: boolean // for people who are not signed in
    needs?: string // permission that the acting post must hold
  }
}

export const kSignIn = '/sign-in'
export const kPassword = '/password'

// Where somebody goes who wants to go to `to`: there (true), or first to sign in or to change a password that somebody else
// knows. A missing permission is no reason to go elsewhere: the shell says so in the page's place.
export function wayOf(to: RouteLocationNormalized, who: Session | null): true | RouteLocationRaw {
  if (!who) return to.meta.signedOut ? true : { path: kSignIn, query: { to: to.fullPath } }
  if (who.must_change_password) return to.path === kPassword ? true : { path: kPassword, query: { to: wantedOf(to) } }
  return to.meta.signedOut ? wantedOf(to) : true
}

// The page behind a sign-in: what was wanted before it.
export function wantedOf(at: RouteLocationNormalized): string {
  const wanted = at.query.to
  if (typeof wanted === 'string' && wanted.startsWith('/')) return wanted
  return at.meta.signedOut || at.path === kPassword ? '/' : at.fullPath
}

export async function guard(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  if (session.value === undefined) await fetchSession()
  return wayOf(to, session.value ?? null)
}
