import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

export const kChromium = process.env.HUIQI_CHROMIUM ?? '/usr/bin/chromium'

// Nothing that the browser does on its own account may reach out or differ between two runs.
export const kFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--force-color-profile=srgb',
  ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
]

export const kProjects = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
}

export async function openBrowser() {
  if (!existsSync(kChromium)) throw new Error(`${kChromium} is missing: apt-get install chromium`)
  return chromium.launch({ executablePath: kChromium, args: kFlags })
}

export function contextOptions(project, baseURL) {
  return { ...kProjects[project], baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' }
}
