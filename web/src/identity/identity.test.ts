import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouteLocationNormalized } from 'vue-router'
import { setTransport } from '@/http/transport'
import { guard, wantedOf, wayOf } from './guard'
import { csrfToken, fetchSession, forgetSession, may, session, signOut, type Session } from './session'

const kWho: Session = {
  account: { id: '1', login: 'zhang', name: '张三' },
  must_change_password: false,
  posts: [],
  permissions: ['documents.read'],
  csrf_token: 'abc',
  expires_at: '2026-03-02T09:00:00.000Z',
}
const kNew: Session = { ...kWho, must_change_password: true }

const at = (path: string, more: Partial<RouteLocationNormalized> = {}) => ({ path, fullPath: path, query: {}, meta: {}, ...more }) as RouteLocationNormalized
const signInPage = (to?: string) => at('/sign-in', { query: to ? { to } : {}, meta: { signedOut: true } })

beforeEach(() => setTransport({ token: csrfToken, language: () => 'zh-CN', fallbacks: () => ({ offline: '', broken: '' }), signedOut: forgetSession }))
afterEach(() => {
  session.value = undefined
  vi.unstubAllGlobals()
})

const answering = (status: number, body?: unknown) => {
  const sent = vi.fn(async () => new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }))
  vi.stubGlobal('fetch', sent)
  return sent
}

describe('the way to a page', () => {
  it('leads to the sign-in first, and remembers what was wanted', () => {
    expect(wayOf(at('/documents'), null)).toEqual({ path: '/sign-in', query: { to: '/documents' } })
    expect(wayOf(signInPage(), null)).toBe(true)
    expect(wayOf(signInPage('/documents'), kWho)).toBe('/documents')
  })

  it('stops at the password that somebody else knows', () => {
    expect(wayOf(at('/documents'), kNew)).toEqual({ path: '/password', query: { to: '/documents' } })
    expect(wayOf(signInPage('/documents'), kNew)).toEqual({ path: '/password', query: { to: '/documents' } })
    expect(wayOf(at('/password'), kNew)).toBe(true)
    expect(wayOf(at('/documents'), kWho)).toBe(true)
  })

  it('never leads off the site', () => {
    expect(wantedOf(signInPage('https://evil.example/'))).toBe('/')
    expect(wantedOf(signInPage())).toBe('/')
    expect(wantedOf(at('/password'))).toBe('/')
  })
})

describe('the session', () => {
  it('is asked for once, before the first page', async () => {
    const sent = answering(200, kWho)
    expect(await guard(at('/documents'))).toBe(true)
    expect(await guard(at('/import'))).toBe(true)
    expect([sent.mock.calls.length, csrfToken()]).toEqual([1, 'abc'])
  })

  it('that nobody has is no fault', async () => {
    answering(401, { code: 'identity.sign_in_first' })
    await fetchSession()
    expect(session.value).toBeNull()
  })

  it('that cannot be asked for is told, not taken for signed out', async () => {
    answering(503, { code: 'http.busy', title: '稍后再试' })
    await expect(fetchSession()).rejects.toThrow('稍后再试')
    expect(session.value).toBeUndefined()
  })

  it('is gone after any answer that says so, and after signing out', async () => {
    session.value = kWho
    forgetSession()
    expect([session.value, csrfToken()]).toEqual([null, ''])
    session.value = kWho
    const sent = answering(204)
    await signOut()
    expect([session.value, sent.mock.calls.length]).toEqual([null, 1])
  })

  it('allows what its post may do', () => {
    session.value = kWho
    expect([may(''), may('documents.read'), may('ledger.open')]).toEqual([true, true, false])
  })
})
