export interface Column {
  key: string
  label: string
  sortable?: boolean
  figure?: boolean // right-aligned, digits of one width
  lead?: boolean // what the row is about: the head of its card on a phone
  width?: string
}

export interface Sorting {
  key: string
  descending: boolean
}

// As the API writes it: `?sort=due` or `?sort=-due`.
export function sortText(sorting: Sorting): string {
  return (sorting.descending ? '-' : '') + sorting.key
}

export function parseSort(text: string): Sorting {
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false }
}
