import { expect, it } from 'vitest'
import { placeOf } from './todo'

it.each([
  ['document', '/documents/7'],
  ['task', '/tasks/7'],
  ['target', '/targets/7'],
  ['entry', '/entries/7'],
  ['merge', '/merges'],
  ['chase', '/chases'],
])('a to-do about a %s is done on %s', (subject_kind, place) => expect(placeOf({ subject_kind, subject_id: '7' })).toBe(place))

it('a to-do about something without a page leads nowhere', () => expect(placeOf({ subject_kind: 'backup', subject_id: '7' })).toBeUndefined())
