import { expect, it } from 'vitest'
import { emptyPost, inForce, newPostOf } from './posts'

it.each([
  [{ since: '2026-03-01' }, true],
  [{ since: '2026-03-02', until: '2026-03-02' }, true],
  [{ since: '2026-03-03' }, false],
  [{ since: '2025-01-01', until: '2026-03-01' }, false],
])('a post of %j is in force on 2 March: %s', (post, held) => expect(inForce(post, '2026-03-02')).toBe(held))

it('a post is nothing without a unit, and begins today without a date', () => {
  expect(newPostOf(emptyPost())).toBeUndefined()
  expect(newPostOf({ ...emptyPost(), unit: { id: '9', name: '省财政厅' } })).toEqual({ organisation_id: '9', function: 'enter' })
})
