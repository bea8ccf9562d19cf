import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const kSource = join(process.cwd(), 'src')
const css = readFileSync(join(kSource, 'app/theme.css'), 'utf8')
const colours = new Map([...css.matchAll(/^\s*--([a-z0-9-]+):\s*(#[0-9a-f]{6});/gm)].map((hit) => [hit[1]!, hit[2]!]))

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(colours.get(one)!), luminance(colours.get(other)!)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const kWords = ['ink', 'ink-soft', 'ink-faint', 'brand', 'brand-strong', 'link', 'good', 'watch', 'behind', 'late', 'still', 'info']
const kGrounds = ['paper', 'ground', 'sunk', 'brand-soft']
const kMarks = ['measure', 'unit', 'target', 'condition', 'metadata', 'doubt', 'active'].map((kind) => `mark-${kind}`)
const kTones = ['good', 'watch', 'behind', 'late', 'still', 'info']

describe('colours', () => {
  it.each(kWords.flatMap((word) => kGrounds.map((ground) => [word, ground] as const)))('%s reads on %s', (word, ground) => {
    expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(kTones)('%s reads on its own tint', (tone) => expect(contrast(tone, `${tone}-soft`)).toBeGreaterThanOrEqual(4.5))
  it.each(kMarks)('a source text reads on %s', (mark) => expect(contrast('ink', mark)).toBeGreaterThanOrEqual(7))
  it.each(['brand', 'brand-strong', 'late', 'ink'])('white reads on %s', (ground) => expect(contrast('on-brand', ground)).toBeGreaterThanOrEqual(4.5))
  it.each(['line-control', 'focus'])('%s can be seen on every ground', (line) => {
    for (const ground of kGrounds) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
  })

  it('stand in theme.css alone', () => {
    const styled = (readdirSync(kSource, { recursive: true }) as string[]).filter((name) => /\.(css|vue)$/.test(name) && !name.endsWith('theme.css'))
    const strays = styled.filter((name) => /^\s*(color|background|background-color|border(-[a-z]+)*|outline(-color)?|fill):.*#[0-9a-f]{3,8}\b/im.test(styleOf(name)))
    expect(strays).toEqual([])
  })
})

function styleOf(name: string): string {
  const text = readFileSync(join(kSource, name), 'utf8')
  const styles = name.endsWith('.vue') ? [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((hit) => hit[1]).join('\n') : text
  return styles.replace(/@media print[\s\S]*$/, '') // paper is black on white
}
