import { describe, expect, it } from 'vitest'
import { changedQuery, exportPath, filtersOf, wordOf } from './filters'

describe('the filters of an address', () => {
  it('are those that it names', () => {
    expect(filtersOf({ q: '小升规', light: 'behind', area: '430100', view: 'board' })).toEqual({ q: '小升规', light: 'behind', area: '430100' })
  })

  it('leave out what is empty, said twice, or no light or role', () => {
    expect(filtersOf({ q: '', unit: ['1', '2'], light: 'red', role: 'boss' })).toEqual({})
  })

  it('are changed one by one; an emptied one goes', () => {
    expect(changedQuery({ view: 'board', light: 'watch' }, { light: undefined, unit: '7' })).toEqual({ view: 'board', unit: '7' })
  })
})

describe('a word of the address', () => {
  it('is taken only if it is allowed', () => {
    expect(wordOf({ view: 'board' }, 'view', ['table', 'board'])).toBe('board')
    expect(wordOf({ view: 'chart' }, 'view', ['table', 'board'])).toBeUndefined()
  })
})

describe('the export', () => {
  it('holds what the page shows', () => {
    expect(exportPath({})).toBe('/api/v1/exports/ledger.xlsx')
    expect(exportPath({ light: 'behind', q: '首贷 户' })).toBe('/api/v1/exports/ledger.xlsx?light=behind&q=%E9%A6%96%E8%B4%B7+%E6%88%B7')
  })
})
