import type { RouteRecordRaw } from 'vue-router'

export const kLedgerRoutes: RouteRecordRaw[] = [
  { path: '/tasks', component: () => import('./TasksPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/tasks/:id', component: () => import('./TaskPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/targets', component: () => import('./TargetsPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/targets/:id', component: () => import('./TargetPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/targets/:id/enter', component: () => import('./FigurePage.vue'), meta: { needs: 'ledger.enter' } },
  { path: '/merges', component: () => import('./MergesPage.vue'), meta: { needs: 'ledger.read' } },
  { path: '/entries', component: () => import('./MyEntriesPage.vue'), meta: { needs: 'ledger.enter' } },
  { path: '/entries/:id', component: () => import('./EntryPage.vue'), meta: { needs: 'ledger.read' } },
  ...(['check', 'merge', 'accept'] as const).map((step) => ({
    path: `/queue/${step}`,
    component: () => import('./QueuePage.vue'),
    props: { step },
    meta: { needs: `ledger.${step}` },
  })),
]
