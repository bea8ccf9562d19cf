// The public pages before anything is published: no page is empty of words, and each stands at any width.
import { after, before, test } from 'node:test'
import { contextOptions, openBrowser } from './lib/browser.mjs'
import { accessible, fitsWidth, picture, watchForFaults, wordsComplete } from './lib/page_checks.mjs'
import { openSite } from './lib/site.mjs'

let site
let browser
before(async () => {
  browser = await openBrowser()
  site = await openSite()
})
after(async () => {
  await browser?.close()
  await site?.stop()
})

const kPages = [
  { path: '/', heading: '遇到什么事？', english: 'What happened?' },
  { path: '/policies?q=稳岗', heading: '找政策', english: 'Policies' },
  { path: '/notes', heading: '数据说明', english: 'About the data' },
  { path: '/accessibility', heading: '无障碍说明', english: 'Accessibility' },
  { path: '/documents/1', heading: '没有找到', english: 'Not found' },
  { path: '/nowhere', heading: '没有这个页面', english: 'There is no such page' },
]

for (const project of ['desktop', 'phone'])
  test(`every page stands, ${project}`, async () => {
    const context = await browser.newContext(contextOptions(project, site.url))
    const page = await context.newPage()
    const faults = watchForFaults(page, ['404'])
    for (const { path, heading } of kPages) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await page.getByText('演示数据：').waitFor()
      await accessible(page, path)
      await fitsWidth(page, path)
      await wordsComplete(page, path)
    }
    await picture(page, `portal-missing-${project}`)
    faults.none()
    await context.close()
  })

test('English is complete, and large type fits', async () => {
  const context = await browser.newContext(contextOptions('phone', site.url))
  const page = await context.newPage()
  const faults = watchForFaults(page, ['404'])
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Large type' }).click()
  for (const { path, english } of kPages) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1, name: english }).waitFor()
    await fitsWidth(page, `${path} in large type`)
    await wordsComplete(page, path)
    await accessible(page, `${path} in English`)
  }
  faults.none()
  await context.close()
})
