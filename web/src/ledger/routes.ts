import type { RouteRecordRaw } from 'vue-router'

export const kLedgerRoutes: RouteRecordRaw[] = [
  { path: '/tasks', component: () => import('./TasksPage.vue'), meta: { needs: 'ledger.read' } },
]
