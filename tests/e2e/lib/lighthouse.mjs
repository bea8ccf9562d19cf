import { chromium } from 'playwright-core'
import lighthouse, { desktopConfig } from 'lighthouse'
import { kChromium, kFlags } from './browser.mjs'
import { freePort } from './server.mjs'

// Lighthouse's scores, 0 to 100, of pages of one site: `paths` one after the other, each on a phone behind a slow network
// (its default) or on a desktop. A shared machine slows down for seconds at a time, so the best of `rounds` counts for speed.
export async function scores(site, paths, { desktop = false, rounds = 3 } = {}) {
  const port = await freePort()
  const browser = await chromium.launch({ executablePath: kChromium, args: [...kFlags, `--remote-debugging-port=${port}`] })
  try {
    const rows = []
    for (const path of paths) {
      const runs = []
      for (let round = 0; round < rounds; round++) {
        const result = await lighthouse(site + path, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility'] }, desktop ? desktopConfig : undefined)
        runs.push(result.lhr)
        if (runs.at(-1).categories.performance.score >= 0.95) break
      }
      const best = runs.reduce((a, b) => (b.categories.performance.score > a.categories.performance.score ? b : a))
      rows.push({
        path,
        performance: Math.round(100 * best.categories.performance.score),
        accessibility: Math.round(100 * Math.min(...runs.map((run) => run.categories.accessibility.score))),
        failing: Object.values(best.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && best.categories.accessibility.auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0)).map((audit) => audit.id),
        paintMs: Math.round(best.audits['largest-contentful-paint'].numericValue),
      })
    }
    return rows
  } finally {
    await browser.close()
  }
}
