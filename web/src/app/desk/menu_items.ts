import { Bell, Document, Setting, Tickets } from '@element-plus/icons-vue'
import type { MenuGroup } from './menu'

// The menu of the console, in the order of the work. What a post may not do, it does not see.
export const kDeskMenu: readonly MenuGroup[] = [
  {
    message: 'app.menu_groups.mine',
    icon: Bell,
    items: [{ to: '/inbox', message: 'inbox_page.title', needs: '' }],
  },
  {
    message: 'app.menu_groups.documents',
    icon: Document,
    items: [
      { to: '/import', message: 'documents.menu.import', needs: 'documents.import' },
      { to: '/documents?state=to_review', message: 'documents.menu.to_review', needs: 'documents.read' },
      { to: '/documents?state=published', message: 'documents.menu.published', needs: 'documents.read' },
      { to: '/documents', message: 'documents.menu.all', needs: 'documents.read' },
    ],
  },
  {
    message: 'app.menu_groups.ledger',
    icon: Tickets,
    items: [
      { to: '/tasks', message: 'ledger.tasks.title', needs: 'ledger.read' },
      { to: '/targets', message: 'ledger.targets.title', needs: 'ledger.read' },
      { to: '/entries', message: 'ledger.mine.title', needs: 'ledger.enter' },
      { to: '/queue/check', message: 'ledger.queue.check', needs: 'ledger.check' },
      { to: '/queue/merge', message: 'ledger.queue.merge', needs: 'ledger.merge' },
      { to: '/queue/accept', message: 'ledger.queue.accept', needs: 'ledger.accept' },
      { to: '/merges', message: 'ledger.merge.title', needs: 'ledger.read' },
      { to: '/chases', message: 'chasing.title', needs: 'ledger.read' },
    ],
  },
  {
    message: 'app.menu_groups.administration',
    icon: Setting,
    items: [
      { to: '/accounts', message: 'accounts.title', needs: 'accounts.manage' },
      { to: '/organisations', message: 'accounts.organisations', needs: 'organisations.read' },
    ],
  },
]
