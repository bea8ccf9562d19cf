import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setTransport } from '@/http/transport'
import { chosenFiles, importForm } from './import_files'
import { watchImport, withNews, type Import } from './import_watch'

const kBy = { account_id: '1', name: '张三', organisation_id: '2', organisation: '示例省工业和信息化厅' }
const file = (position: number, state: 'waiting' | 'stored'): Import['files'][number] => ({ position, name: `${position}.txt`, size: 1, state, notices: [] })
const kBase = { id: '7', created_at: '2026-03-02T09:00:00.000Z', created_by: kBy, total: 2, failed: 0, one_document: false }
const kFirst: Import = { ...kBase, state: 'reading', done: 0, files: [file(1, 'waiting'), file(2, 'waiting')] }
const kLast: Import = { ...kBase, state: 'done', done: 2, files: [file(2, 'stored')] }

beforeEach(() => setTransport({ token: () => '', language: () => 'zh-CN', fallbacks: () => ({ offline: '', broken: '' }), signedOut: () => {} }))
afterEach(() => vi.unstubAllGlobals())

const event = (news: Import) => `event: import\ndata: ${JSON.stringify(news)}\n\n`
const streaming = (...parts: string[]) =>
  new Response(new ReadableStream({ start: (stream) => (parts.forEach((part) => stream.enqueue(new TextEncoder().encode(part))), stream.close()) }))
const answering = (...answers: Response[]) => vi.stubGlobal('fetch', vi.fn(async () => answers.shift()))
const states = async () => {
  const seen: string[] = []
  await watchImport('7', (now) => seen.push(`${now.state} ${now.files.map((one) => one.state)}`), new AbortController().signal)
  return seen
}

describe('an import that is watched', () => {
  it('keeps the files that did not change', () => {
    expect(withNews(kFirst, kLast).files.map((one) => one.state)).toEqual(['waiting', 'stored'])
  })

  it('is told as its events come, wherever they are cut', async () => {
    const text = event(kFirst) + event(kLast)
    answering(streaming(text.slice(0, 40), text.slice(40, 300), text.slice(300)))
    expect(await states()).toEqual(['reading waiting,waiting', 'done waiting,stored'])
  })

  it('is asked for where the stream breaks off', async () => {
    answering(streaming(event(kFirst)), new Response(JSON.stringify(kLast), { headers: { 'Content-Type': 'application/json' } }))
    expect(await states()).toEqual(['reading waiting,waiting', 'done waiting,stored'])
  })

  it('that is not there is told as it is', async () => {
    answering(new Response('{"code":"policy.no_such_import","title":"没有这次导入"}', { status: 404 }))
    await expect(states()).rejects.toThrow('没有这次导入')
  })
})

describe('files on their way in', () => {
  const named = (path: string) => Object.defineProperty(new File(['x'], path.split('/').pop()!), 'webkitRelativePath', { value: path })

  it('keep their folders, stand in the order of people, and leave debris behind', () => {
    const files = chosenFiles(['a/附件10.docx', 'a/附件2.docx', 'a/.DS_Store', 'a/~$附件2.docx', 'a/Thumbs.db'].map(named))
    expect(files.map((one) => one.name)).toEqual(['a/附件2.docx', 'a/附件10.docx'])
  })

  it('go with the declaration, under their names', () => {
    const form = importForm(chosenFiles([named('a/1.txt')]), true, '9')
    expect([form.get('unclassified'), form.get('one_document'), form.get('document'), (form.get('files') as File).name]).toEqual(['true', 'true', '9', 'a/1.txt'])
    expect(importForm([], false, undefined).has('one_document')).toBe(false)
  })
})
