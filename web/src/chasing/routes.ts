import type { RouteRecordRaw } from 'vue-router'

export const kChasingRoutes: RouteRecordRaw[] = [{ path: '/chases', component: () => import('./ChasesPage.vue'), meta: { needs: 'ledger.read' } }]
