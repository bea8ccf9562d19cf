import { ref, watchEffect } from 'vue'
import { kLanguageTag, type Locale } from '@/ui/locale'

// What a visitor chose for how pages look. Kept in this browser only, never sent to the server, and a browser that refuses
// storage (private mode, kiosk) still works for as long as the page is open.
export type TypeSize = 'normal' | 'large'

export const locale = ref<Locale>(kept('huiqi.locale') === 'en' ? 'en' : 'zh')
export const typeSize = ref<TypeSize>(kept('huiqi.type') === 'large' ? 'large' : 'normal')

// Puts the choices on <html>, where theme.css reads them, and keeps doing so. Called once by each face, before it mounts.
export function applyPreferences(face: 'portal' | 'desk', root: HTMLElement = document.documentElement): void {
  root.dataset.face = face
  watchEffect(() => {
    root.lang = kLanguageTag[locale.value]
    keep('huiqi.locale', locale.value)
  })
  watchEffect(() => {
    root.dataset.type = typeSize.value
    keep('huiqi.type', typeSize.value)
  })
}

export function switchLocale(): void {
  locale.value = locale.value === 'zh' ? 'en' : 'zh'
}

export function switchTypeSize(): void {
  typeSize.value = typeSize.value === 'large' ? 'normal' : 'large'
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is refused: the choice lasts until the page is closed.
  }
}
