import { Tickets } from '@element-plus/icons-vue'
import type { MenuGroup } from './menu'

// The menu of the console, in the order of the work. What a post may not do, it does not see.
export const kDeskMenu: readonly MenuGroup[] = [
  {
    message: 'app.menu_groups.ledger',
    icon: Tickets,
    items: [{ to: '/tasks', message: 'ledger.tasks.title', needs: 'ledger.read' }],
  },
]
