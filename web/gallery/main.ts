// Every building block in its states, for looking at and for tests/e2e/building_blocks.spec.mjs. `npm run gallery` builds it
// into build/web/gallery; nothing of it is served to anyone. `?face=desk` shows it as dense as the console is.
import { start } from '../src/app/start'
import zh from '../src/app/desk/messages_zh'
import Gallery from './Gallery.vue'

const face = new URLSearchParams(location.search).get('face') === 'desk' ? 'desk' : 'portal'

void start({
  name: face,
  base: '/',
  shell: Gallery,
  routes: [{ path: '/:all(.*)*', component: { render: () => null } }],
  catalogue: { zh, en: () => import('../src/app/desk/messages_en') },
  token: () => '',
  signedOut: () => undefined,
})
