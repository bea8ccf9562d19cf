import { start } from '../start'
import DeskShell from './DeskShell.vue'
import zh from './messages_zh'
import { kRoutes } from './routes'

void start({
  name: 'desk',
  base: '/desk',
  shell: DeskShell,
  routes: kRoutes,
  catalogue: { zh, en: () => import('./messages_en') },
  token: () => '',
  signedOut: () => undefined,
})
