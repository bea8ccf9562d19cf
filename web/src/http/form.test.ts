import { describe, expect, it, vi } from 'vitest'
import { useForm } from './form'
import { Problem } from './problem'

describe('a form', () => {
  it('puts what is refused at its field, and the rest at its head', async () => {
    const form = useForm('sign-in')
    const problem = new Problem(422, 'json.bad_fields', '', [{ field: 'units[2].name', code: 'json.empty', detail: '不能为空' }, { field: '', code: 'x', detail: '整体有误' }])
    expect(await form.submit(() => Promise.reject(problem))).toBe(false)
    expect(form.errorOf('units')).toBe('不能为空')
    expect(form.faults.value).toEqual([{ field: 'sign-in-units', words: '不能为空' }, { field: undefined, words: '整体有误' }])
  })

  it('knows the field of an error that names none', async () => {
    const form = useForm('password', { 'identity.wrong_password': 'current' })
    await form.submit(() => Promise.reject(new Problem(400, 'identity.wrong_password', '不正确')))
    expect(form.errorOf('current')).toBe('不正确')
    await form.submit(() => Promise.reject(new Problem(503, 'http.busy', '稍后再试')))
    expect(form.faults.value).toEqual([{ field: undefined, words: '稍后再试' }])
  })

  it('is not sent twice, and forgets its faults when sent again', async () => {
    const form = useForm('x')
    expect(form.holds({ login: '请填写', password: '' })).toBe(false)
    let finish = () => {}
    const send = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const sent = form.submit(send)
    expect(form.faults.value).toEqual([])
    expect(await form.submit(send)).toBe(false)
    finish()
    expect([await sent, send.mock.calls.length, form.busy.value]).toEqual([true, 1, false])
  })

  it('lets through what is no refusal', async () => {
    await expect(useForm('x').submit(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug')
  })
})
