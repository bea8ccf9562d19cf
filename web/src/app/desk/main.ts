import { guard } from '@/identity/guard'
import { csrfToken, forgetSession } from '@/identity/session'
import { start } from '../start'
import DeskShell from './DeskShell.vue'
import zh from './messages_zh'
import { kRoutes } from './routes'

void start({
  name: 'desk',
  base: '/desk',
  shell: DeskShell,
  routes: kRoutes,
  guard,
  catalogue: { zh, en: () => import('./messages_en') },
  token: csrfToken,
  signedOut: forgetSession,
})
