import type { RouteRecordRaw } from 'vue-router'
import { kPortalRoutes } from '@/policy/portal/routes'

export const kRoutes: RouteRecordRaw[] = [
  ...kPortalRoutes,
  { path: '/notes', component: () => import('./NotesPage.vue') },
  { path: '/accessibility', component: () => import('./AccessibilityPage.vue') },
  { path: '/:missing(.*)*', component: () => import('../NotFound.vue') },
]
