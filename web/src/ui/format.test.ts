import { describe, expect, it } from 'vitest'
import { dateOf, daysBetween, formatBytes, formatDate, formatInstant, formatMeasured, parseMeasured } from './format'

describe('dates', () => {
  it('read as people write them', () => {
    expect(formatDate('2026-03-02', 'zh')).toBe('2026年3月2日')
    expect(formatDate('2026-03-02', 'en')).toBe('2 Mar 2026')
  })

  it('that are no dates are shown as they came', () => {
    expect(formatDate('另行通知', 'zh')).toBe('另行通知')
  })

  it('of an instant are those of China, wherever the reader is', () => {
    expect(formatInstant('2026-03-01T16:30:00.000Z', 'zh')).toBe('2026年3月2日 00:30')
    expect(dateOf(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
  })

  it('are counted in whole days over a month and a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-03-02', '2026-02-28')).toBe(-2)
  })
})

describe('figures', () => {
  it('are stored as ten-thousandths and shown without idle zeros', () => {
    expect(formatMeasured(125_000, 'zh')).toBe('12.5')
    expect(formatMeasured(2_400_000, 'zh')).toBe('240')
    expect(formatMeasured(50_000_000, 'en')).toBe('5,000')
    expect(formatMeasured(1, 'en')).toBe('0.0001')
  })

  it('of files are in the unit that fits', () => {
    expect(formatBytes(512, 'zh')).toBe('512 B')
    expect(formatBytes(1_500_000, 'zh')).toBe('1.43 MB')
  })
})

describe('a figure that a person typed', () => {
  it.each([['240', 2_400_000], ['1,204.5', 12_045_000], ['１２．５', 125_000], ['-3', -30_000], ['0.0001', 1], [' 7 ', 70_000]])('%s is %i', (typed, value) => expect(parseMeasured(typed)).toBe(value))
  it.each(['', '十', '1.23456', '12a', '1e5', '999999999999'])('"%s" is none', (typed) => expect(parseMeasured(typed)).toBeNull())
})
