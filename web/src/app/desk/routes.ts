import type { RouteRecordRaw } from 'vue-router'
import { kChasingRoutes } from '@/chasing/routes'
import { kIdentityRoutes } from '@/identity/routes'
import { kInboxRoutes } from '@/inbox/routes'
import { kLedgerRoutes } from '@/ledger/routes'
import { kDocumentRoutes } from '@/policy/documents/routes'

export const kRoutes: RouteRecordRaw[] = [
  { path: '/', redirect: '/inbox' },
  ...kIdentityRoutes,
  ...kInboxRoutes,
  ...kChasingRoutes,
  ...kDocumentRoutes,
  ...kLedgerRoutes,
  { path: '/:missing(.*)*', component: () => import('../NotFound.vue') },
]
