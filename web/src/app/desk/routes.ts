import type { RouteRecordRaw } from 'vue-router'
import { kIdentityRoutes } from '@/identity/routes'
import { kLedgerRoutes } from '@/ledger/routes'
import { kDocumentRoutes } from '@/policy/documents/routes'

export const kRoutes: RouteRecordRaw[] = [
  { path: '/', redirect: '/account' },
  ...kIdentityRoutes,
  ...kDocumentRoutes,
  ...kLedgerRoutes,
  { path: '/:missing(.*)*', component: () => import('../NotFound.vue') },
]
