import type { RouteRecordRaw } from 'vue-router'
import { kPassword, kSignIn } from './guard'

export const kIdentityRoutes: RouteRecordRaw[] = [
  { path: kSignIn, component: () => import('./SignInPage.vue'), meta: { signedOut: true } },
  { path: kPassword, component: () => import('./PasswordPage.vue') },
  { path: '/account', component: () => import('./AccountPage.vue') },
  { path: '/accounts', component: () => import('./accounts/AccountsPage.vue'), meta: { needs: 'accounts.manage' } },
  { path: '/accounts/:id', component: () => import('./accounts/PersonPage.vue'), meta: { needs: 'accounts.manage' } },
  { path: '/organisations', component: () => import('./accounts/OrganisationsPage.vue'), meta: { needs: 'organisations.read' } },
]
