// What a measure is called: its number as printed and its heading, or the beginning of its text where it has none.
interface Named {
  number?: string
  heading?: string
  text?: string
}

const kBeginning = 40 // characters

export function nameOf(measure: Named): string {
  const words = measure.heading || beginning(measure.text ?? '')
  const number = measure.number ?? ''
  if (!number || !words || words.startsWith(number)) return words || number
  if (/^[〇零一二三四五六七八九十百]+$/.test(number)) return `${number}、${words}`
  return /[、.．）)]$/.test(number) ? number + words : `${number} ${words}`
}

function beginning(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  const characters = [...line]
  return characters.length <= kBeginning ? line : `${characters.slice(0, kBeginning).join('')}…`
}

// The text without the number and heading that stand above it already. A measure that is nothing but its heading keeps it.
export function bodyOf(measure: Named): string {
  const text = (measure.text ?? '').trim()
  const rest = without(without(text, measure.number), measure.heading).replace(/^[。．.、:：；;\s]+/, '')
  return rest || text
}

function without(text: string, beginning: string | undefined): string {
  return beginning && text.startsWith(beginning) ? text.slice(beginning.length).trimStart() : text
}
