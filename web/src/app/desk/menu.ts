import type { Component } from 'vue'

export interface MenuItem {
  to: string
  message: string
  needs: string // the permission without which the item is not shown; "" for every post
}

export interface MenuGroup {
  message: string
  icon: Component
  items: readonly MenuItem[]
}

// What a post sees: the items it may use, and no group that would be empty.
export function visibleMenu(menu: readonly MenuGroup[], permissions: readonly string[]): MenuGroup[] {
  return menu
    .map((group) => ({ ...group, items: group.items.filter((item) => item.needs === '' || permissions.includes(item.needs)) }))
    .filter((group) => group.items.length > 0)
}

// The item that stands for the page at `path` (with its query): the one whose address says most of it.
export function currentItem(groups: readonly MenuGroup[], path: string): MenuItem | undefined {
  const fitting = groups.flatMap((group) => group.items).filter((item) => path.startsWith(item.to))
  return fitting.sort((a, b) => b.to.length - a.to.length)[0]
}
