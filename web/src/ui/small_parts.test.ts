import { describe, expect, it, vi } from 'vitest'
import { announce, announced } from './announce'
import { asked, confirm } from './confirm'
import { rowsOf } from './curve'
import { kLights, kLightShape } from './light'
import { parseSort, sortText } from './table'
import { dismiss, toast, toasts } from './toast'

describe('an announcement', () => {
  it('made twice is heard twice', () => {
    announce('已保存')
    const first = announced.value
    announce('已保存')
    expect(announced.value).not.toBe(first)
    expect(announced.value.replace('\u200b', '')).toBe('已保存')
  })
})

describe('a question', () => {
  it('gives the reason with the yes', async () => {
    const answer = confirm({ title: '撤下？', yes: '撤下' })
    asked.value?.answer({ yes: true, reason: '有误' })
    expect(await answer).toEqual({ yes: true, reason: '有误' })
    expect(asked.value).toBeNull()
  })

  it('that is overtaken by another is answered no', async () => {
    const first = confirm({ title: '一', yes: '好' })
    void confirm({ title: '二', yes: '好' })
    expect(await first).toEqual({ yes: false })
    asked.value?.answer({ yes: false })
  })
})

describe('a toast', () => {
  it('goes by itself, but an error stays until it is closed', () => {
    vi.useFakeTimers()
    toast('已保存')
    toast('没有保存', 'late')
    vi.advanceTimersByTime(10_000)
    expect(toasts.value.map((one) => one.words)).toEqual(['没有保存'])
    dismiss(toasts.value[0]!.id)
    expect(toasts.value).toEqual([])
    vi.useRealTimers()
  })

  it('never hides the page: three at most', () => {
    for (const words of ['1', '2', '3', '4']) toast(words, 'late')
    expect(toasts.value.map((one) => one.words)).toEqual(['2', '3', '4'])
    toasts.value = []
  })
})

describe('lights', () => {
  it('have a shape each that no other has', () => {
    expect(new Set(kLights.map((light) => JSON.stringify(kLightShape[light]))).size).toBe(kLights.length)
  })
})

describe('the table of a curve', () => {
  it('has every date of every series, with gaps', () => {
    const rows = rowsOf([
      { name: 'a', look: 'actual', points: [{ date: '2026-02-01', value: 2 }, { date: '2026-01-01', value: 1 }] },
      { name: 'b', look: 'expected', points: [{ date: '2026-02-01', value: 5 }, { date: '2026-03-01', value: 0 }] },
    ])
    expect(rows).toEqual([
      { date: '2026-01-01', values: [1, null] },
      { date: '2026-02-01', values: [2, 5] },
      { date: '2026-03-01', values: [null, 0] },
    ])
  })
})

describe('sorting', () => {
  it('is written as the API takes it', () => {
    for (const text of ['due', '-due']) expect(sortText(parseSort(text))).toBe(text)
  })
})
