import type { RouteRecordRaw } from 'vue-router'

export const kLedgerRoutes: RouteRecordRaw[] = [
  { path: '/tasks', component: () => import('./TasksPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/tasks/:id', component: () => import('./TaskPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/targets', component: () => import('./TargetsPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/targets/:id', component: () => import('./TargetPage.vue'), meta: { needs: 'ledger.read' } },
]
