import { onBeforeUnmount, onMounted, shallowRef } from 'vue'

// Keys that do things, declared where they work and listed by `?`. A key is written as people read it: "j", "?", "Enter",
// "g l" for two in a row, "Ctrl+Enter" for one with a modifier. Keys without a modifier sleep while somebody types.
export interface Shortcut {
  keys: string
  message: string // key of the words that say what it does
  act: () => void
}

export const shortcuts = shallowRef<readonly Shortcut[]>([])

const kPause = 1200 // ms in which the second of two keys must come
const kRepeatable = /^(j|k|Arrow.*)$/ // held down, these go on; anything else acts once
let first: { key: string; at: number } | null = null

export function useShortcuts(mine: Shortcut[]): void {
  onMounted(() => (shortcuts.value = [...shortcuts.value, ...mine]))
  onBeforeUnmount(() => (shortcuts.value = shortcuts.value.filter((one) => !mine.includes(one))))
}

// For the shell: the one listener of a face.
export function listen(target: Pick<Window, 'addEventListener'> = window): void {
  target.addEventListener('keydown', (event) => pressed(event as KeyboardEvent))
}

export function pressed(event: KeyboardEvent, now: number = Date.now()): void {
  if (event.defaultPrevented || event.isComposing || event.metaKey || event.altKey) return
  if (!event.ctrlKey && (typing(event.target) || activates(event) || document.querySelector('dialog[open]'))) return
  const key = (event.ctrlKey ? 'Ctrl+' : '') + event.key
  const pair = first && now - first.at < kPause ? `${first.key} ${key}` : null
  // The page's own keys win over the shell's: the last declared is asked first.
  const hit = [...shortcuts.value].reverse().find((one) => one.keys === pair || one.keys === key)
  first = hit ? null : { key, at: now }
  if (!hit || (event.repeat && !kRepeatable.test(key))) return
  event.preventDefault()
  hit.act()
}

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT'
}

// Enter and Space belong to the link or button that has the focus.
function activates(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.closest('a, button, summary') !== null
}
