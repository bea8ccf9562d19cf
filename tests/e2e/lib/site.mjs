import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { request } from 'playwright-core'
import { contextOptions } from './browser.mjs'
import { startServer } from './server.mjs'

const kOwn = 'a-password-of-ones-own-7'

// The built program with an empty folder of data, and the people who work there.
export async function openSite() {
  const server = await startServer('serve', { argumentsOf: ({ port, data }) => ['--data', data, '--listen', `127.0.0.1:${port}`, '--demo', 'true'] })
  const admin = await administrator(server)
  return { ...server, admin, stop: async () => (await admin.close(), await server.stop()) }
}

// A person with posts: `{ unit: '示例省工业和信息化厅', function: 'enter' }`. The first password must still be changed.
export async function addPerson(site, login, name, posts) {
  const body = { login, name, posts: [] }
  for (const post of posts) body.posts.push({ organisation_id: await unitId(site, post.unit), function: post.function })
  const { password } = await site.admin.send('POST', '/accounts', body)
  return { login, name, password }
}

// A browser window of somebody who has signed in and has a password of their own.
export async function windowOf(browser, site, person, project = 'desktop') {
  const context = await browser.newContext(contextOptions(project, site.url))
  await ownPassword(apiOf(context.request, site), person)
  return context
}

async function administrator(server) {
  const words = readFileSync(join(server.data, 'first-password.txt'), 'utf8')
  const [, password] = words.match(/([a-z0-9]{4}(?:-[a-z0-9]{4})+)/)
  const context = await request.newContext({ baseURL: server.url })
  const api = apiOf(context, server)
  await ownPassword(api, { login: 'admin', password })
  return { send: api.send, close: () => context.dispose() }
}

async function ownPassword(api, person) {
  const session = await api.send('POST', '/session', { login: person.login, password: person.password })
  if (!session.must_change_password) return
  await api.send('PUT', '/password', { current: person.password, wanted: kOwn })
  person.password = kOwn
}

async function unitId(site, name) {
  const units = await site.admin.send('GET', `/organisations?q=${encodeURIComponent(name)}`)
  const unit = units.find((one) => one.name === name)
  if (!unit) throw new Error(`no unit is called ${name}`)
  return unit.id
}

// Requests beside the pages, as they send them; fails with the server's problem.
function apiOf(context, site) {
  let token = ''
  async function send(method, path, data) {
    const answer = await context.fetch(`${site.url}/api/v1${path}`, { method, data, headers: token && method !== 'GET' ? { 'X-CSRF-Token': token } : {} })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    const body = answer.status() === 204 ? undefined : await answer.json()
    token = body?.csrf_token ?? token
    return body
  }
  return { send }
}
