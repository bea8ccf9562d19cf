import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const kTypes = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

// Serves a folder of files on a free loopback port, every other path being index.html: for the gallery of building blocks,
// which no server of ours knows.
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const wanted = join(folder, normalize(new URL(request.url, 'http://x').pathname))
    const path = extname(wanted) && existsSync(wanted) ? wanted : join(folder, 'index.html')
    response.writeHead(200, { 'Content-Type': kTypes[extname(path)] ?? 'application/octet-stream' })
    createReadStream(path).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((resolve) => server.close(resolve)) }
}
