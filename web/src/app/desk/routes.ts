import type { RouteRecordRaw } from 'vue-router'
import { kIdentityRoutes } from '@/identity/routes'
import { kLedgerRoutes } from '@/ledger/routes'

export const kRoutes: RouteRecordRaw[] = [
  { path: '/', redirect: '/account' },
  ...kIdentityRoutes,
  ...kLedgerRoutes,
  { path: '/:missing(.*)*', component: () => import('../NotFound.vue') },
]
