import { Box } from '@element-plus/icons-vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { currentItem, visibleMenu } from './desk/menu'
import { createMessages } from './i18n'
import { focusHeading } from './navigation'
import { applyPreferences, locale, switchLocale, switchTypeSize, typeSize } from './preferences'

const kMenu = [
  { message: 'a', icon: Box, items: [{ to: '/inbox', message: 'x', needs: '' }] },
  { message: 'b', icon: Box, items: [{ to: '/import', message: 'x', needs: 'documents.import' }, { to: '/documents', message: 'x', needs: 'documents.read' }] },
]

afterEach(() => {
  locale.value = 'zh'
  typeSize.value = 'normal'
})

describe('the menu', () => {
  it('shows what the post may do', () => {
    expect(visibleMenu(kMenu, ['documents.read']).map((group) => group.items.map((item) => item.to))).toEqual([['/inbox'], ['/documents']])
  })

  it('marks the one item that says most of the address', () => {
    const at = (path: string) => currentItem([{ ...kMenu[1]!, items: [...kMenu[1]!.items, { to: '/documents?state=published', message: 'x', needs: '' }] }], path)?.to
    expect([at('/documents?state=published&q=a'), at('/documents/7'), at('/account')]).toEqual(['/documents?state=published', '/documents', undefined])
  })

  it('has no empty group', () => {
    expect(visibleMenu(kMenu, []).map((group) => group.message)).toEqual(['a'])
  })
})

describe('what a visitor chose', () => {
  it('stands on the page and survives a reload', async () => {
    applyPreferences('portal')
    switchLocale()
    switchTypeSize()
    await nextTick()
    const root = document.documentElement
    expect([root.lang, root.dataset.type, root.dataset.face]).toEqual(['en', 'large', 'portal'])
    expect([localStorage.getItem('huiqi.locale'), localStorage.getItem('huiqi.type')]).toEqual(['en', 'large'])
  })

  it('holds until the page is closed where storage is refused', async () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused')
    })
    applyPreferences('desk')
    switchTypeSize()
    await nextTick()
    expect(document.documentElement.dataset.type).toBe('large')
    refused.mockRestore()
  })
})

describe('English', () => {
  it('is fetched once, when somebody asks for it', async () => {
    const en = vi.fn(async () => ({ default: { greeting: 'Hello' } }))
    const { global } = await createMessages({ zh: { greeting: '你好' }, en })
    expect([global.t('greeting'), en.mock.calls.length]).toEqual(['你好', 0])
    for (const wanted of ['en', 'zh', 'en'] as const) {
      locale.value = wanted
      await nextTick()
      await Promise.resolve()
    }
    expect([global.t('greeting'), en.mock.calls.length]).toEqual(['Hello', 1])
  })
})

describe('a new page', () => {
  it('hands the keyboard to its heading', () => {
    document.body.innerHTML = '<main tabindex="-1"><h1>找政策</h1></main>'
    focusHeading()
    expect(document.activeElement?.textContent).toBe('找政策')
  })

  it('without a heading hands it to its main part', () => {
    document.body.innerHTML = '<main tabindex="-1"></main>'
    focusHeading()
    expect(document.activeElement?.tagName).toBe('MAIN')
  })
})
