import type { Model } from '@/http/client'

type Todo = Model<'InboxItem'>

// The page where what is wanted is done; nothing for a kind of thing that has no page of its own.
const kPages: Record<string, (id: string) => string> = {
  document: (id) => `/documents/${id}`,
  task: (id) => `/tasks/${id}`,
  target: (id) => `/targets/${id}`,
  entry: (id) => `/entries/${id}`,
  merge: () => '/merges',
  chase: () => '/chases',
}

export function placeOf(todo: Pick<Todo, 'subject_kind' | 'subject_id'>): string | undefined {
  return kPages[todo.subject_kind]?.(todo.subject_id)
}
