// A source text with highlights over it, as pieces that can be drawn one after the other.

// Half-open, in UTF-16 units of the text.
export interface Span {
  id: string
  begin: number
  end: number
  kind: string
}

export interface Segment {
  begin: number
  text: string
  spans: Span[] // all that cover the piece, the narrowest last: that one gives it its look
}

export interface Paragraph {
  begin: number
  segments: Segment[]
}

// Cuts the text at line ends and at every span's edge. Spans may nest, overlap and cross lines; one that lies outside the
// text is cut to it, an empty one is left out.
export function paragraphs(text: string, spans: readonly Span[]): Paragraph[] {
  const inside = spans
    .map((span) => ({ ...span, begin: Math.max(0, span.begin), end: Math.min(text.length, span.end) }))
    .filter((span) => span.begin < span.end)
    .sort((a, b) => a.begin - b.begin)
  const result: Paragraph[] = []
  let next = 0 // first span that has not begun yet
  let open: Span[] = []
  let begin = 0
  for (const line of text.split('\n')) {
    const end = begin + line.length
    while (inside[next] && inside[next]!.begin < end) open.push(inside[next++]!)
    open = open.filter((span) => span.end > begin)
    result.push({ begin, segments: cut(text, begin, end, open) })
    begin = end + 1
  }
  return result
}

function cut(text: string, begin: number, end: number, spans: Span[]): Segment[] {
  const edges = new Set([begin, end])
  for (const span of spans) {
    if (span.begin > begin && span.begin < end) edges.add(span.begin)
    if (span.end > begin && span.end < end) edges.add(span.end)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1]!
    const covering = spans.filter((span) => span.begin <= from && span.end >= to)
    covering.sort((a, b) => b.end - b.begin - (a.end - a.begin))
    return { begin: from, text: text.slice(from, to), spans: covering }
  })
}

// Positions counted in Unicode characters, as the API counts, turned into UTF-16 units, as the browser counts. They differ
// only behind rare characters (𠮷). `offsets` in any order.
export function fromCharacters(text: string, offsets: readonly number[]): number[] {
  if (!/[\ud800-\udbff]/.test(text)) return [...offsets]
  const order = offsets.map((_, index) => index).sort((a, b) => offsets[a]! - offsets[b]!)
  const result = new Array<number>(offsets.length)
  let characters = 0
  let at = 0
  for (const index of order) {
    for (; characters < offsets[index]! && at < text.length; characters++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
    result[index] = at
  }
  return result
}

// The way back, for what a reader chose in the text.
export function toCharacters(text: string, position: number): number {
  let characters = 0
  for (let at = 0; at < position; characters++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return characters
}
