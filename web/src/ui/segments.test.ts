import { describe, expect, it } from 'vitest'
import { fromCharacters, paragraphs, toCharacters, type Span } from './segments'

const span = (id: string, begin: number, end: number): Span => ({ id, begin, end, kind: 'unit' })
const shape = (text: string, spans: Span[]) =>
  paragraphs(text, spans).map((line) => line.segments.map((segment) => [segment.text, segment.spans.map((one) => one.id).join('')]))

describe('a text with highlights', () => {
  it('is whole again when its pieces are joined', () => {
    const text = '一、措施\n\n（省财政厅牵头）\n末行'
    const pieces = paragraphs(text, [span('a', 0, 4), span('b', 6, 10), span('c', 2, 12)])
    expect(pieces.map((line) => line.segments.map((one) => one.text).join('')).join('\n')).toBe(text)
  })

  it('is cut at the edges of nested and overlapping spans, the narrowest last', () => {
    expect(shape('abcdef', [span('W', 0, 6), span('N', 2, 4), span('O', 3, 5)])).toEqual([
      [['ab', 'W'], ['c', 'WN'], ['d', 'WNO'], ['e', 'WO'], ['f', 'W']],
    ])
  })

  it('carries a span over the end of a line', () => {
    expect(shape('ab\ncd', [span('x', 1, 4)])).toEqual([[['a', ''], ['b', 'x']], [['c', 'x'], ['d', '']]])
  })

  it('leaves out what lies outside the text', () => {
    expect(shape('ab', [span('x', 5, 9), span('y', 1, 1), span('z', 1, 99)])).toEqual([[['a', ''], ['b', 'z']]])
  })

  it('knows where each piece begins', () => {
    expect(paragraphs('ab\ncd', [span('x', 4, 5)]).flatMap((line) => line.segments.map((one) => one.begin))).toEqual([0, 3, 4])
  })

  it('takes time in proportion to a long document', () => {
    const line = '省工业和信息化厅牵头，省财政厅配合。\n'
    const text = line.repeat(5000)
    const spans = Array.from({ length: 5000 }, (_, index) => span(String(index), index * line.length, index * line.length + 8))
    const started = performance.now()
    expect(paragraphs(text, spans)).toHaveLength(5001)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('positions', () => {
  it('are the same in a text without rare characters', () => {
    expect(fromCharacters('一二三', [2, 0, 3])).toEqual([2, 0, 3])
  })

  it('skip the second half of a rare character, both ways', () => {
    expect(fromCharacters('一𠮷二', [3, 1, 2])).toEqual([4, 1, 3])
    expect([1, 3, 4].map((position) => toCharacters('一𠮷二', position))).toEqual([1, 2, 3])
  })
})
