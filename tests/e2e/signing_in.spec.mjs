// Signing in for the first time, acting under one post or another, and signing out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { contextOptions, openBrowser } from './lib/browser.mjs'
import { accessible, fitsWidth, picture, watchForFaults, wordsComplete } from './lib/page_checks.mjs'
import { addPerson, openSite, windowOf } from './lib/site.mjs'

const kIndustry = '示例省工业和信息化厅'

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

for (const project of ['desktop', 'phone'])
  test(`a first password is changed before anything else, on a ${project}`, async () => {
    const person = await addPerson(site, `first-${project}`, '张三', [{ unit: kIndustry, function: 'enter' }])
    const context = await browser.newContext(contextOptions(project, site.url))
    const page = await context.newPage()
    const faults = watchForFaults(page, ['401', '400'])

    await page.goto('/desk/account')
    await page.getByRole('heading', { level: 1, name: '登录工作台' }).waitFor()
    await accessible(page, 'the sign-in')
    await fitsWidth(page, 'the sign-in')
    await picture(page, `sign-in-${project}`)

    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('alert').getByText('请填写账号').waitFor()
    await accessible(page, 'the sign-in with faults')
    await page.getByLabel('账号').fill(person.login)
    await page.getByLabel('密码').fill('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('账号或密码不正确').waitFor()

    await page.getByLabel('密码').fill(person.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '修改密码' }).waitFor()
    await page.goto('/desk/documents')
    await page.getByRole('heading', { level: 1, name: '修改密码' }).waitFor()
    await page.getByLabel('现在的密码').fill(person.password)
    await page.getByLabel('新密码', { exact: true }).fill('0123456789')
    await page.getByLabel('再输一遍新密码').fill('0123456789')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByRole('link').waitFor()
    assert.equal(await page.getByLabel('新密码', { exact: true }).getAttribute('aria-invalid'), 'true')
    await accessible(page, 'the new password with faults')

    await page.getByLabel('新密码', { exact: true }).fill('three calm otters')
    await page.getByLabel('再输一遍新密码').fill('three calm otters')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/desk/documents')
    faults.none()
    await context.close()
  })

test('another post sees another menu; signing out leads back to the sign-in', async () => {
  const person = await addPerson(site, 'two-posts', '李四', [{ unit: kIndustry, function: 'enter' }, { unit: kIndustry, function: 'office' }])
  const context = await windowOf(browser, site, person)
  const page = await context.newPage()
  const faults = watchForFaults(page)
  await page.goto('/desk/account')
  await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor()
  await accessible(page, 'the account')
  await wordsComplete(page, 'the account')
  await picture(page, 'account-desktop')

  const opener = page.getByRole('button', { name: '李四' })
  const choice = (words) => page.getByRole('button', { name: `${kIndustry} · ${words}`, exact: true })
  await opener.click()
  await accessible(page, 'the posts')
  await choice('经办').click()
  await page.getByRole('link', { name: '导入', exact: true }).waitFor()
  await opener.click()
  await choice('领导小组办公室').click()
  await page.getByText('现在以').last().waitFor()

  await opener.click()
  await page.keyboard.press('Escape')
  assert.equal(await opener.evaluate((button) => button === document.activeElement), true)
  await opener.click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { level: 1, name: '登录工作台' }).waitFor()
  faults.none()
  await context.close()
})

test('a page that the post may not use says so', async () => {
  const person = await addPerson(site, 'clerk-only', '王五', [{ unit: kIndustry, function: 'administrator' }])
  const context = await windowOf(browser, site, person)
  const page = await context.newPage()
  await page.goto('/desk/import')
  await page.getByRole('heading', { level: 1, name: '本岗位无权使用这一页' }).waitFor()
  await accessible(page, 'the refusal')
  await context.close()
})
