import type { RouteRecordRaw } from 'vue-router'
import { kPassword, kSignIn } from './guard'

export const kIdentityRoutes: RouteRecordRaw[] = [
  { path: kSignIn, component: () => import('./SignInPage.vue'), meta: { signedOut: true } },
  { path: kPassword, component: () => import('./PasswordPage.vue') },
  { path: '/account', component: () => import('./AccountPage.vue') },
]
