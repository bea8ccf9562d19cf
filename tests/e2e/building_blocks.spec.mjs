// The building blocks of web/src/ui in a real browser, on the gallery page: colours, sizes and keys that no DOM emulation knows.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { contextOptions, openBrowser } from './lib/browser.mjs'
import { accessible, fitsWidth, picture, watchForFaults, wordsComplete } from './lib/page_checks.mjs'
import { serveFolder } from './lib/static_site.mjs'

const kGallery = new URL('../../build/web/gallery', import.meta.url).pathname

let site
let browser
before(async () => {
  site = await serveFolder(kGallery)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await site?.stop()
})

async function open(project, query = '') {
  const context = await browser.newContext(contextOptions(project, site.url))
  const page = await context.newPage()
  const faults = watchForFaults(page)
  await page.goto(`/${query}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, faults, close: () => context.close() }
}

for (const project of ['desktop', 'phone'])
  for (const face of ['portal', 'desk'])
    test(`all blocks are accessible and fit, ${face} on a ${project}`, async () => {
      const { page, faults, close } = await open(project, `?face=${face}`)
      await page.locator('.curve canvas').waitFor()
      await picture(page, `blocks-${face}-${project}`)
      await accessible(page, 'the gallery')
      await fitsWidth(page, 'the gallery')
      await wordsComplete(page, 'the gallery')
      await page.getByRole('button', { name: '大字' }).click()
      await fitsWidth(page, 'the gallery in large type')
      await accessible(page, 'the gallery in large type')
      faults.none()
      await close()
    })

describe('with the keyboard alone', () => {
  let page, faults, close
  before(async () => ({ page, faults, close } = await open('desktop')))
  after(async () => {
    faults.none()
    await close()
  })

  test('a dialog keeps the focus, asks for its reason, and gives the focus back', async () => {
    const opener = page.getByRole('button', { name: '撤下', exact: true }).first()
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('alertdialog')
    await dialog.waitFor()
    await accessible(page, 'the open dialog')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'confirm-reason')
    await dialog.getByRole('button', { name: '撤下' }).press('Enter')
    assert.equal(await page.getByText('请写明理由').isVisible(), true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    assert.equal(await opener.evaluate((button) => button === document.activeElement), true)
  })

  test('? lists the keys, but not while somebody types', async () => {
    await page.getByLabel('本月完成数').press('?')
    assert.equal(await page.getByRole('dialog').count(), 0)
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
    await accessible(page, 'the list of keys')
    await page.keyboard.press('Escape')
  })

  test('a faulty form leads to the field that is wrong', async () => {
    await page.getByLabel('本月完成数').fill('')
    await page.getByRole('button', { name: '保存', exact: true }).press('Enter')
    const summary = page.getByRole('alert')
    await summary.waitFor()
    assert.equal(await summary.evaluate((box) => box === document.activeElement), true)
    await summary.getByRole('link').press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'amount')
    await accessible(page, 'the form with errors')
  })

  test('suggestions are taken with the arrows', async () => {
    const box = page.getByRole('combobox', { name: '搜索政策' })
    await box.fill('稳')
    await page.getByRole('option').first().waitFor()
    await accessible(page, 'open suggestions')
    await box.press('ArrowDown')
    await box.press('ArrowDown')
    await box.press('Enter')
    assert.equal(await box.inputValue(), '稳岗扩岗专项贷款')
    assert.equal(await page.getByRole('option').count(), 0)
  })

  test('arrows walk the rows of a table and the tabs', async () => {
    await page.getByRole('link', { name: '培育“小升规”企业' }).focus()
    await page.keyboard.press('ArrowDown')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), '扩大首贷户')
    await page.getByRole('tab', { name: '来源' }).focus()
    await page.keyboard.press('End')
    assert.equal(await page.getByRole('tab', { name: '催办' }).getAttribute('aria-selected'), 'true')
  })

  test('a picked span is brought into sight', async () => {
    await page.getByRole('button', { name: 'd1' }).click()
    const active = page.locator('.mark--active').first()
    assert.equal(await active.textContent(), '省有关部门')
  })
})

test('English is complete on the page and tells the browser so', async () => {
  const { page, faults, close } = await open('desktop')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('On track').first().waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.reload()
  await page.getByText('On track').first().waitFor()
  faults.none()
  await close()
})
