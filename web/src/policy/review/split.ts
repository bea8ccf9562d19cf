// Where a measure may be cut in two: before each of its sentences but the first. Positions are characters of the version's
// text, as `begin` is.
export interface Cut {
  at: number
  before: string
}

export function cutsOf(text: string, begin: number): Cut[] {
  const cuts: Cut[] = []
  let position = begin
  for (const sentence of text.split(/(?<=[。；;！？\n])/)) {
    const lead = sentence.length - sentence.trimStart().length
    if (position > begin && sentence.trim()) cuts.push({ at: position + lead, before: sentence.trim() })
    position += [...sentence].length
  }
  return cuts
}
