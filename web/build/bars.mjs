// usage: node build/bars.mjs          after `npm run build`
// Holds the built pages to their bars and prints a table: what the first page of each face weighs, compressed; that the
// portal carries nothing of the console's libraries. Exits 1 if one falls short.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kHere = dirname(fileURLToPath(import.meta.url))
const kDist = join(kHere, '../dist')
const kChunks = join(kHere, '../../build/web/chunks.json')
const kPortalBudget = 200 * 1024 // bytes of everything that the first page of the portal fetches
const kDeskBudget = 300 * 1024
const kForbiddenInPortal = /node_modules\/(element-plus|echarts|zrender)\//

// Everything a face may fetch before its first page stands: its HTML and the scripts and styles that are reached from its
// entry without a click. `lazy` names the pages that a visitor may land on; the heaviest of them counts.
export function firstLoad(face, chunks, sizeOf) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const entry = chunks.find((chunk) => chunk.face === face)
  if (!entry) throw new Error(`no entry "${face}"`)
  const start = closure([entry.file], byFile)
  const weigh = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0)
  const pages = entry.lazy.concat(...[...start].map((file) => byFile.get(file)?.lazy ?? []))
  const heaviest = pages
    .map((page) => ({ page, bytes: weigh(difference(closure([page], byFile), start)) }))
    .sort((a, b) => b.bytes - a.bytes)[0]
  return { bytes: weigh(start) + (heaviest?.bytes ?? 0), heaviest: heaviest?.page, files: start }
}

function closure(files, byFile) {
  const seen = new Set()
  const walk = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    const chunk = byFile.get(file)
    chunk?.css.forEach((style) => seen.add(style))
    chunk?.imports.forEach(walk)
  }
  files.forEach(walk)
  return seen
}

const difference = (some, others) => new Set([...some].filter((one) => !others.has(one)))

// What goes over the wire to a browser that takes gzip (every one does; Brotli only over TLS or loopback).
function compressedSize(file) {
  const path = join(kDist, file)
  return statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size
}

// Names of modules in the portal's scripts, lazy ones too, that belong to the console.
export function strangers(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const entry = chunks.find((chunk) => chunk.face === 'portal')
  const reached = new Set()
  const walk = (file) => {
    if (reached.has(file)) return
    reached.add(file)
    const chunk = byFile.get(file)
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.lazy ?? [])]) walk(next)
  }
  walk(entry.file)
  return [...reached].flatMap((file) => byFile.get(file)?.modules.filter((id) => kForbiddenInPortal.test(id)) ?? [])
}

function main() {
  const chunks = JSON.parse(readFileSync(kChunks, 'utf8'))
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
  const bars = []
  for (const [face, budget, html] of [['portal', kPortalBudget, 'index.html'], ['desk', kDeskBudget, 'desk.html']]) {
    const { bytes, heaviest } = firstLoad(face, chunks, compressedSize)
    const total = bytes + compressedSize(html)
    bars.push({ name: `${face}_first_load`, value: kb(total), must: `≤ ${kb(budget)}`, holds: total <= budget, note: `with ${heaviest ?? 'no page'}` })
  }
  const foreign = strangers(chunks)
  bars.push({ name: 'portal_modules', value: `${foreign.length} of the console`, must: 'none', holds: foreign.length === 0, note: foreign.slice(0, 3).join(' ') })
  for (const bar of bars) console.log(`${bar.holds ? 'holds' : 'FALLS SHORT'}  ${bar.name.padEnd(20)} ${bar.value.padEnd(20)} must ${bar.must.padEnd(20)} ${bar.note}`)
  process.exitCode = bars.every((bar) => bar.holds) ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
