import type { RouteRecordRaw } from 'vue-router'

export const kPortalRoutes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue') },
  { path: '/policies', component: () => import('@/search/SearchPage.vue') },
  { path: '/documents/:id(\\d+)', component: () => import('./DocumentPage.vue') },
  { path: '/measures/:id(\\d+)', component: () => import('./MeasurePage.vue') },
]
