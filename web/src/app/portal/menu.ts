import type { Component } from 'vue'
import { HomeFilled, Search } from '@element-plus/icons-vue'

export interface MenuItem {
  to: string
  message: string
  icon: Component
}

// Head on a desk, tabs on a phone. Only what has content stands here.
export const kMenu: readonly MenuItem[] = [
  { to: '/', message: 'app.home', icon: HomeFilled },
  { to: '/policies', message: 'search.title', icon: Search },
]
