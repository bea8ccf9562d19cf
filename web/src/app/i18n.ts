import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Locale } from '@/ui/locale'
import { locale } from './preferences'

// A group of messages, nested by module and page; the leaves are text with {names} to fill in.
export interface Messages {
  [key: string]: string | Messages
}

// Chinese comes with the page; English is fetched when somebody asks for it.
export interface Catalogue {
  zh: Messages
  en: () => Promise<{ default: Messages }>
}

export async function createMessages(catalogue: Catalogue) {
  const i18n = createI18n({
    legacy: false,
    flatJson: true, // codes of the server ("light.reached") are keys with dots
    locale: 'zh' as Locale,
    fallbackLocale: 'zh',
    messages: { zh: catalogue.zh, en: {} as Messages },
    missingWarn: import.meta.env.DEV,
    fallbackWarn: import.meta.env.DEV,
  })
  let fetched = false
  async function show(wanted: Locale): Promise<void> {
    if (wanted === 'en' && !fetched) {
      i18n.global.setLocaleMessage('en', (await catalogue.en()).default)
      fetched = true
    }
    // Two quick switches may answer out of order: the last choice wins.
    if (wanted === locale.value) i18n.global.locale.value = wanted
  }
  await show(locale.value)
  watch(locale, show)
  return i18n
}
