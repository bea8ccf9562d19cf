import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { answer, api, idempotencyKey, tagged } from './client'
import { Problem, problemOf } from './problem'
import { useResource } from './resource'
import { headersOf, send, setTransport } from './transport'

const fallbacks = { offline: '连接不上', broken: '没有可读的答复' }
const signedOut = vi.fn()

beforeEach(() => setTransport({ token: () => 'abc', language: () => 'zh-CN', fallbacks: () => fallbacks, signedOut }))
afterEach(() => {
  vi.unstubAllGlobals()
  signedOut.mockReset()
})

const answering = (status: number, body: string) => vi.stubGlobal('fetch', vi.fn(async () => new Response(body, { status })))
const failure = async (work: Promise<unknown>) => {
  const reason = await work.then(() => null, (one: unknown) => one)
  expect(reason).toBeInstanceOf(Problem)
  return reason as Problem
}

describe('a problem', () => {
  it('says what the server said, and every bad field', () => {
    const body = { title: 'x', detail: '有两处要改', code: 'json.bad_fields', errors: [{ field: 'units[2].name', code: 'json.empty', detail: '不能为空' }] }
    const problem = problemOf(422, body, fallbacks)
    expect(problem.message).toBe('有两处要改')
    expect(problem.fields).toEqual([{ field: 'units[2].name', code: 'json.empty', detail: '不能为空' }])
  })

  it.each([null, 'oops', { errors: 7 }, { detail: 3, errors: [null, 'x'] }])('out of a foreign answer %j is still readable', (body) => {
    const problem = problemOf(502, body, fallbacks)
    expect([problem.message, problem.code, problem.fields]).toEqual([fallbacks.broken, 'http.502', []])
  })
})

describe('a request', () => {
  it('that changes something proves where it comes from; one that reads does not', () => {
    expect(headersOf('POST')['X-CSRF-Token']).toBe('abc')
    expect(headersOf('GET')['X-CSRF-Token']).toBeUndefined()
    expect(headersOf('GET')['Accept-Language']).toBe('zh-CN')
  })

  it('without an answer is a problem that says so', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('failed'))))
    expect(await failure(send(new Request('http://x/')))).toMatchObject({ status: 0, message: fallbacks.offline })
  })

  it('that was called off is no problem', async () => {
    const gone = new AbortController()
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new DOMException('gone', 'AbortError'))))
    gone.abort()
    await expect(send(new Request('http://x/', { signal: gone.signal }))).rejects.not.toBeInstanceOf(Problem)
  })

  it('refused for want of a session tells the face', async () => {
    answering(401, '{"code":"identity.sign_in_first","detail":"请先登录"}')
    expect((await failure(send(new Request('http://x/')))).code).toBe('identity.sign_in_first')
    expect(signedOut).toHaveBeenCalledOnce()
  })

  it('answered with a gateway page instead of JSON is readable', async () => {
    answering(502, '<html>Bad gateway')
    expect((await failure(send(new Request('http://x/')))).message).toBe(fallbacks.broken)
  })
})

describe('a resource', () => {
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    await nextTick()
  }

  it('drops a late answer to an earlier question', async () => {
    const answers: ((value: string) => void)[] = []
    const key = ref('a')
    const scope = effectScope()
    const found = scope.run(() => useResource(() => key.value, () => new Promise<string>((resolve) => answers.push(resolve))))!
    key.value = 'b'
    await nextTick()
    answers[1]!('second')
    await settle()
    answers[0]!('first')
    await settle()
    expect([found.value.value, found.loading.value]).toEqual(['second', false])
    scope.stop()
  })

  it('keeps the old value beside the problem', async () => {
    let fails = false
    const scope = effectScope()
    const found = scope.run(() => useResource(() => 0, async () => {
      if (fails) throw new Problem(503, 'http.busy', '稍后再试')
      return 'value'
    }))!
    await settle()
    fails = true
    await found.reload()
    expect([found.value.value, found.problem.value?.message]).toEqual(['value', '稍后再试'])
    scope.stop()
  })
})

describe('the typed client', () => {
  it('fills in the path, asks in the visitor\'s language, and hands over the ETag', async () => {
    const asked: Request[] = []
    vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
      asked.push(request)
      return new Response('{"number":2}', { headers: { 'Content-Type': 'application/json', 'ETag': '"v7"' } })
    }))
    const version = await tagged(api.GET('/documents/{id}/versions/{number}', { params: { path: { id: '12', number: 2 } } }))
    expect([version.value.number, version.etag]).toEqual([2, '"v7"'])
    expect(asked[0]!.url).toMatch(/\/api\/v1\/documents\/12\/versions\/2$/)
    expect(asked[0]!.headers.get('Accept-Language')).toBe('zh-CN')
  })

  it('throws what the server refuses', async () => {
    answering(409, '{"code":"policy.changed_meanwhile","title":"别人刚改过"}')
    expect((await failure(answer(api.GET('/public/home')))).message).toBe('别人刚改过')
  })

  it('makes a new key for every intention', () => {
    expect(idempotencyKey()).toMatch(/^[0-9a-f]{32}$/)
    expect(idempotencyKey()).not.toBe(idempotencyKey())
  })
})
