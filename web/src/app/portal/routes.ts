import type { RouteRecordRaw } from 'vue-router'

export const kRoutes: RouteRecordRaw[] = [{ path: '/:missing(.*)*', component: () => import('../NotFound.vue') }]
