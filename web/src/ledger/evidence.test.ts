import { afterEach, expect, it, vi } from 'vitest'
import { evidenceOf } from './evidence'

afterEach(() => vi.unstubAllGlobals())

it('evidence is the digest of the bytes and the name of the file', async () => {
  expect(await evidenceOf(new File(['abc'], '报表.txt'))).toEqual({ digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', name: '报表.txt' })
})

it('evidence cannot be registered where the browser computes no digests', async () => {
  vi.stubGlobal('crypto', {})
  expect(await evidenceOf(new File(['abc'], '报表.txt'))).toBeUndefined()
})
