import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { pressed, shortcuts, useShortcuts, type Shortcut } from './shortcuts'

const using = (...mine: Shortcut[]) => mount(defineComponent({ setup: () => (useShortcuts(mine), () => null) }))
const key = (name: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })
  Object.defineProperty(event, 'target', { value: target })
  return event
}

afterEach(() => (shortcuts.value = []))

describe('a key', () => {
  it('acts, and goes with the page that declared it', () => {
    const act = vi.fn()
    const page = using({ keys: 'c', message: 'x', act })
    pressed(key('c'))
    page.unmount()
    pressed(key('c'))
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('sleeps while somebody types, or a word is being composed', () => {
    const act = vi.fn()
    using({ keys: 'c', message: 'x', act })
    pressed(key('c', document.createElement('input')))
    pressed(key('c', document.createElement('textarea')))
    pressed(key('c', document.body, { isComposing: true }))
    expect(act).not.toHaveBeenCalled()
  })

  it('with Ctrl works while somebody types', () => {
    const act = vi.fn()
    using({ keys: 'Ctrl+Enter', message: 'x', act })
    pressed(key('Enter', document.createElement('textarea'), { ctrlKey: true }))
    expect(act).toHaveBeenCalledOnce()
  })

  it('Enter is left to the button that has the focus', () => {
    const act = vi.fn()
    using({ keys: 'Enter', message: 'x', act })
    pressed(key('Enter', document.createElement('button')))
    expect(act).not.toHaveBeenCalled()
    pressed(key('Enter'))
    expect(act).toHaveBeenCalledOnce()
  })

  it('of the page wins over the same key of the shell', () => {
    const [shell, page] = [vi.fn(), vi.fn()]
    using({ keys: 'n', message: 'x', act: shell })
    using({ keys: 'n', message: 'x', act: page })
    pressed(key('n'))
    expect([shell.mock.calls.length, page.mock.calls.length]).toEqual([0, 1])
  })

  it('held down acts once, unless it walks a list', () => {
    const [confirm, next] = [vi.fn(), vi.fn()]
    using({ keys: 'c', message: 'x', act: confirm }, { keys: 'j', message: 'x', act: next })
    for (const repeat of [false, true, true]) pressed(key('c', document.body, { repeat }))
    for (const repeat of [false, true, true]) pressed(key('j', document.body, { repeat }))
    expect([confirm.mock.calls.length, next.mock.calls.length]).toEqual([1, 3])
  })
})

describe('two keys in a row', () => {
  it('act when the second comes soon', () => {
    const act = vi.fn()
    using({ keys: 'g l', message: 'x', act })
    pressed(key('g'), 1000)
    pressed(key('l'), 1500)
    expect(act).toHaveBeenCalledOnce()
  })

  it('do nothing when it comes late', () => {
    const act = vi.fn()
    using({ keys: 'g l', message: 'x', act })
    pressed(key('g'), 1000)
    pressed(key('l'), 9000)
    expect(act).not.toHaveBeenCalled()
  })
})
