import type { RouteRecordRaw } from 'vue-router'

export const kLedgerRoutes: RouteRecordRaw[] = [
  { path: '/tasks', component: () => import('./TasksPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/tasks/:id', component: () => import('./TaskPage.vue'), meta: { needs: 'ledger.read' } },
]
