import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kAxe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const kPictures = process.env.HUIQI_PICTURES ?? join(dirname(fileURLToPath(import.meta.url)), '../../../build/e2e')

// Fails a journey for what no journey looks at by itself: a script error, a failed request of our own, a violation of the
// content security policy. `expected` takes the texts of those that a journey provokes on purpose.
export function watchForFaults(page, expected = []) {
  const faults = []
  const note = (text) => expected.some((known) => text.includes(known)) || faults.push(text)
  page.on('pageerror', (error) => note(`script error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`))
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && note(`no answer: ${request.url()}`))
  return { none: () => assert.deepEqual(faults, [], 'the page ran without faults') }
}

// WCAG 2.1 A and AA, and axe's best practices, on what is shown now.
export async function accessible(page, what) {
  await page.addScriptTag({ path: kAxe }).catch(async () => page.evaluate(await axeSource()))
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }),
  )
  const found = violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.slice(0, 5).map((node) => `${node.target} ${node.failureSummary?.split('\n').slice(1, 3).join(' ')}`).join('\n  ')}`)
  assert.equal(found.length, 0, `${what} is accessible; axe found\n${found.join('\n')}`)
}

async function axeSource() {
  const { readFile } = await import('node:fs/promises')
  return readFile(kAxe, 'utf8')
}

// Nothing sticks out to the right: a page that scrolls sideways on a phone is broken there.
export async function fitsWidth(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.ok(over <= 0, `${what} fits the window; it is ${over} px too wide`)
}

export async function picture(page, name) {
  mkdirSync(kPictures, { recursive: true })
  await page.screenshot({ path: join(kPictures, `${name}.png`), fullPage: true })
}
