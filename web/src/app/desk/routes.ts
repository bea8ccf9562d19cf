import type { RouteRecordRaw } from 'vue-router'
import { kLedgerRoutes } from '@/ledger/routes'

export const kRoutes: RouteRecordRaw[] = [
  ...kLedgerRoutes,
  { path: '/:missing(.*)*', component: () => import('../NotFound.vue') },
]
