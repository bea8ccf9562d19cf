import type { RouteRecordRaw } from 'vue-router'

export const kInboxRoutes: RouteRecordRaw[] = [{ path: '/inbox', component: () => import('./InboxPage.vue') }]
