import { createApp, type Component } from 'vue'
import type { NavigationGuard, RouteRecordRaw } from 'vue-router'
import { Problem } from '@/http/problem'
import { setTransport } from '@/http/transport'
import { kLanguageTag } from '@/ui/locale'
import { toast } from '@/ui/toast'
import { createMessages, type Catalogue } from './i18n'
import { createNavigation } from './navigation'
import { applyPreferences, locale } from './preferences'
import './theme.css'
import './base.css'
import './shell.css'
import './print.css'

export interface Face {
  name: 'portal' | 'desk'
  base: string
  shell: Component
  routes: RouteRecordRaw[]
  guard?: NavigationGuard
  catalogue: Catalogue
  token: () => string
  signedOut: () => void
}

// Starts one face in #app. What both faces do alike stands here, once.
export async function start(face: Face): Promise<void> {
  applyPreferences(face.name)
  const i18n = await createMessages(face.catalogue)
  const { t } = i18n.global
  setTransport({
    token: face.token,
    language: () => kLanguageTag[locale.value],
    fallbacks: () => ({ offline: t('app.offline'), broken: t('app.broken') }),
    signedOut: face.signedOut,
  })
  const router = createNavigation(face.base, face.routes)
  if (face.guard) router.beforeEach(face.guard)
  // A page's code that cannot be fetched any more has been replaced by a newer build.
  router.onError((reason) => toast(reason instanceof Problem ? reason.message : t('app.new_version'), 'late'))
  createApp(face.shell).use(i18n).use(router).mount('#app')
}
