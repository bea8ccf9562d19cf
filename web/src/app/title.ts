import { inject, watchEffect, type InjectionKey } from 'vue'
import { announce } from '@/ui/announce'

// The face's own name, which follows the page's in the browser's tab.
export const kSiteName: InjectionKey<() => string> = Symbol('site name')

// "Page · Site" in the tab, and spoken once the page has its name. `page` may be empty while it is being fetched.
export function usePageTitle(page: () => string): void {
  const site = inject(kSiteName, () => '')
  watchEffect(() => {
    const name = page()
    document.title = [name, site()].filter(Boolean).join(' · ')
    if (name) announce(name)
  })
}
