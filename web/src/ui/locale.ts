export type Locale = 'zh' | 'en'

export const kLanguageTag: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }
