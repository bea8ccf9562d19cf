import { start } from '../start'
import zh from './messages_zh'
import PortalShell from './PortalShell.vue'
import { kRoutes } from './routes'

void start({
  name: 'portal',
  base: '/',
  shell: PortalShell,
  routes: kRoutes,
  catalogue: { zh, en: () => import('./messages_en') },
  token: () => '',
  signedOut: () => undefined,
})
