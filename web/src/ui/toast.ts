import { ref } from 'vue'

export type ToastTone = 'good' | 'info' | 'late'
export interface Toast {
  id: number
  tone: ToastTone
  words: string
}

export const toasts = ref<Toast[]>([])

const kStay = 6000 // ms; an error stays until it is closed
let last = 0

export function toast(words: string, tone: ToastTone = 'good'): void {
  const id = ++last
  toasts.value = [...toasts.value.slice(-2), { id, tone, words }]
  if (tone !== 'late') setTimeout(() => dismiss(id), kStay)
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((shown) => shown.id !== id)
}
