import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  // Evaluated, not added as a script: the content security policy refuses scripts that are not ours.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(kAxe)
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }),
  )
  const found = violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.slice(0, 5).map((node) => `${node.target} ${node.failureSummary?.split('\n').slice(1, 3).join(' ')}`).join('\n  ')}`)
  assert.equal(found.length, 0, `${what} is accessible; axe found\n${found.join('\n')}`)
}

// No message key stands where words should be ("policy.facts.valid_from"): a key put together at run time may be missing.
export async function wordsComplete(page, what) {
  const text = await page.evaluate(() => document.body.innerText)
  const keys = text.match(/\b(app|chasing|documents|http|identity|inbox|ledger|notes|policy|portal|review|search|ui|audiences|disclosures|levels|lights|roles|reasons|comparators|target_kinds|validities)\.[a-z_]+(\.[a-z_]+)*\b/g) ?? []
  assert.deepEqual([...new Set(keys)], [], `${what} has words for everything`)
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
