import type { RouteRecordRaw } from 'vue-router'

export const kDocumentRoutes: RouteRecordRaw[] = [
  { path: '/import', component: () => import('./ImportPage.vue'), meta: { needs: 'documents.import' } },
  { path: '/imports/:id(\\d+)', component: () => import('./ImportProgressPage.vue'), meta: { needs: 'documents.import' } },
  { path: '/documents', component: () => import('./DocumentsPage.vue'), meta: { needs: 'documents.read' } },
  { path: '/documents/:id(\\d+)', component: () => import('./DocumentPage.vue'), meta: { needs: 'documents.read' } },
  { path: '/documents/:id(\\d+)/versions/:number(\\d+)', component: () => import('../review/ReviewPage.vue'), meta: { needs: 'documents.read' } },
]
