// usage: node build/compress.mjs FOLDER
// Puts a .gz and a .br beside every text file that gets smaller by it; the server picks one by Accept-Encoding.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const kTextual = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest'])
const kSmallest = 512 // bytes; below, the headers outweigh the gain

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })

const folder = process.argv[2]
if (!folder) throw new Error('usage: compress.mjs FOLDER')
for (const name of readdirSync(folder, { recursive: true })) {
  const path = join(folder, name)
  if (!kTextual.has(extname(path)) || statSync(path).size < kSmallest) continue
  const bytes = readFileSync(path)
  for (const [ending, packed] of [['.gz', gzipSync(bytes, { level: 9 })], ['.br', brotli(bytes)]])
    if (packed.length < bytes.length) writeFileSync(path + ending, packed)
}
