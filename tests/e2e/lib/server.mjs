import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const kRoot = new URL('../../..', import.meta.url).pathname
export const kBinary = process.env.HUIQI_BINARY ?? join(kRoot, 'build/debug/huiqi')
const kPatience = 60_000 // ms; a sanitizer build starts slowly on a busy machine
const kGrace = 10_000 // ms for an orderly stop

const running = new Set()
// Whatever ends a journey, no server outlives it.
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

export async function freePort() {
  const probe = createServer()
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return port
}

// Starts `huiqi COMMAND` on a free port with a data folder of its own, and waits until it answers. `stop` ends it in an
// orderly way, fails if it did not end well (a sanitizer's report, a crash), and removes the folder.
export async function startServer(command, { argumentsOf, healthy = '/readyz' }) {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'huiqi-e2e-'))
  const url = `http://127.0.0.1:${port}`
  const child = spawn(kBinary, [command, ...argumentsOf({ port, data })], { cwd: kRoot, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += bytes))
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))

  async function stop() {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), kGrace)
    const { code, signal } = await ended
    clearTimeout(timer)
    running.delete(child)
    rmSync(data, { recursive: true, force: true })
    if (code !== 0) throw new Error(`huiqi ${command} ended with ${signal ?? code}:\n${output.slice(-4000)}`)
  }

  const until = Date.now() + kPatience
  while (Date.now() < until && child.exitCode === null) {
    const answers = await fetch(url + healthy).then((response) => response.ok, () => false)
    if (answers) return { url, data, output: () => output, stop }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  running.delete(child)
  rmSync(data, { recursive: true, force: true })
  throw new Error(`huiqi ${command} did not answer on ${url}:\n${output.slice(-4000)}`)
}
