import type { Model } from '@/http/client'

// What the ledger keeps of a file that proves a figure: its name and what identifies its bytes. Nothing where the browser
// computes no digests, as it does on a page that came without encryption from another machine.
export async function evidenceOf(file: File): Promise<Model<'Evidence'> | undefined> {
  if (!('subtle' in crypto)) return undefined
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return { digest: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), name: file.name.slice(0, 200) }
}
