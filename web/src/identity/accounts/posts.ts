import type { Model } from '@/http/client'
import { dateOf } from '@/ui/format'
import type { Option } from '@/ui/option'

export const kFunctions: readonly Model<'PostFunction'>[] = ['enter', 'check', 'office', 'administrator']

// Whether a post is held today; both its days count.
export function inForce(post: Pick<Model<'Post'>, 'since' | 'until'>, today: string = dateOf(new Date())): boolean {
  return post.since <= today && (!post.until || post.until >= today)
}

// A post as it is being given.
export interface PostForm {
  unit: Option | undefined
  function: Model<'PostFunction'>
  since: string
}

export const emptyPost = (): PostForm => ({ unit: undefined, function: 'enter', since: '' })

// As the server takes it; nothing while no unit is chosen.
export function newPostOf(form: PostForm): Model<'NewPost'> | undefined {
  return form.unit && { organisation_id: form.unit.id, function: form.function, ...(form.since && { since: form.since }) }
}
