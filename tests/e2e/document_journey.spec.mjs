// From a pasted notice to a page that everyone can find: import, review, publication by a second person, search.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { contextOptions, openBrowser } from './lib/browser.mjs'
import { countingKeyboard } from './lib/keyboard.mjs'
import { doubtfulNotice, plainNotice } from './lib/notice.mjs'
import { accessible, fitsWidth, picture, watchForFaults, wordsComplete } from './lib/page_checks.mjs'
import { addPerson, openSite, windowOf } from './lib/site.mjs'

const kOffice = '示例省促进中小企业发展工作领导小组办公室'
const kMost = 40 // keystrokes for a review in which nothing was doubtful

let site
let browser
let officer
let second
before(async () => {
  browser = await openBrowser()
  site = await openSite()
  officer = await windowOf(browser, site, await addPerson(site, 'officer', '张三', [{ unit: kOffice, function: 'office' }]))
  second = await windowOf(browser, site, await addPerson(site, 'second', '李四', [{ unit: kOffice, function: 'check' }]))
})
after(async () => {
  await browser?.close()
  await site?.stop()
})

async function looksRight(page, what, name) {
  await accessible(page, what)
  await wordsComplete(page, what)
  await fitsWidth(page, what)
  await picture(page, name)
}

// Pastes a notice and waits until it was read; the page then is that of the import.
async function paste(page, text) {
  await page.goto('/desk/import')
  await page.getByLabel('文件全文').fill(text)
  await page.getByRole('button', { name: '开始导入' }).click()
  await page.getByRole('alert').getByText('请先确认内容不涉密').waitFor()
  await page.getByLabel('我确认这些内容不涉密').check()
  await page.getByRole('button', { name: '开始导入' }).click()
  await page.getByRole('link', { name: '去复核' }).waitFor()
}

async function toReview(page) {
  await page.getByRole('link', { name: '去复核' }).click()
  await page.getByRole('region', { name: '原文' }).waitFor()
}

test('a notice of 34 measures that was read correctly is reviewed with few keys, published by two, and found', async () => {
  const page = await officer.newPage()
  const faults = watchForFaults(page)
  await paste(page, plainNotice(34))
  await page.getByText('读出 34 条措施').waitFor()
  await looksRight(page, 'the import', 'import-done')
  await toReview(page)
  await looksRight(page, 'the review', 'review-desktop')

  const keyboard = countingKeyboard(page)
  await keyboard.press('a')
  await page.getByText('已确认 34 / 34 条措施').waitFor()
  await keyboard.press('1')
  await page.getByRole('radio', { name: '主动公开', checked: true }).waitFor()
  await keyboard.press('F')
  await page.getByRole('button', { name: '送发布' }).waitFor()
  assert.ok(keyboard.count() <= kMost, `${keyboard.count()} keystrokes, at most ${kMost}`)

  await page.getByRole('button', { name: '送发布' }).click()
  await page.getByRole('button', { name: '送审批' }).click()
  await page.getByRole('alert').getByText('请填写审查意见').waitFor()
  await accessible(page, 'the proposal with a fault')
  await page.getByRole('button', { name: '填入常用意见' }).click()
  await page.getByRole('button', { name: '送审批' }).click()
  await page.getByText('已送审批').waitFor()
  await page.getByRole('heading', { level: 1 }).getByRole('link').click()
  await page.getByText('送发布和审批须由两个人办理').waitFor()
  assert.equal(await page.getByRole('button', { name: '批准公开' }).count(), 0)
  await looksRight(page, 'the document', 'document-proposed')
  faults.none()

  const other = await second.newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: '批准公开' }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: '批准公开' }).click()
  await other.getByText('门户公开第 1 版').waitFor()
  await Promise.all([page.close(), other.close()])
  await findIt()
})

// On a phone, by somebody who is not signed in.
async function findIt() {
  const context = await browser.newContext(contextOptions('phone', site.url))
  const page = await context.newPage()
  const faults = watchForFaults(page)
  await page.goto('/')
  await page.getByRole('link', { name: /若干措施/ }).waitFor()
  await looksRight(page, 'the home page', 'home-phone')
  await page.getByRole('combobox', { name: '搜索政策' }).fill('稳岗返还')
  await page.keyboard.press('Enter')
  const result = page.getByRole('heading', { level: 2 }).getByRole('link', { name: /加大稳岗返还力度/ }).first()
  await result.waitFor()
  await looksRight(page, 'the results', 'results-phone')
  await result.click()
  await page.getByRole('heading', { name: '能得到什么' }).waitFor()
  await looksRight(page, 'the policy item', 'measure-phone')
  await page.getByRole('article').getByRole('link', { name: /若干措施/ }).first().click()
  await page.getByRole('heading', { name: '逐条解读' }).waitFor()
  await looksRight(page, 'the public document', 'public-document-phone')
  faults.none()
  await context.close()
}

test('what is doubtful stands first, and the review does not end before it is settled', async () => {
  const page = await officer.newPage()
  const faults = watchForFaults(page, ['409', '400', '422'])
  await paste(page, doubtfulNotice())
  await toReview(page)
  const items = page.getByRole('list', { name: '读出的内容' }).locator('> li')
  await items.first().getByText('单位是泛指，请明确到具体单位').waitFor()
  await page.keyboard.press('F')
  await page.getByRole('status').getByRole('button', { name: '关闭' }).click()

  await page.keyboard.press('u')
  const dialog = page.getByRole('dialog', { name: '单位' })
  await dialog.getByLabel('具体是哪些单位').fill('省财政厅')
  await dialog.getByRole('option', { name: /示例省财政厅/ }).first().waitFor()
  await accessible(page, 'the units')
  await page.keyboard.press('Enter')
  await dialog.getByText('示例省财政厅').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('A')
  await page.getByText('已确认 3 / 3 条措施').waitFor()
  await page.keyboard.press('F')
  await page.getByRole('button', { name: '送发布' }).waitFor()
  await looksRight(page, 'the finished review', 'review-done')
  faults.none()
  await page.close()
})

test('text that bears a mark of secrecy is refused, and nothing of it is shown', async () => {
  const page = await officer.newPage()
  await page.goto('/desk/import')
  await page.getByLabel('文件全文').fill(`秘密★1年\n${plainNotice(2, { number: 9, title: '关于不该公开的事项' })}`)
  await page.getByLabel('我确认这些内容不涉密').check()
  await page.keyboard.press('Control+Enter')
  await page.getByText('未存入 1 个').first().waitFor()
  assert.equal(await page.getByText('不该公开的事项').count(), 0)
  await looksRight(page, 'the refusal', 'import-refused')
  await page.close()
})
