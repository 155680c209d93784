import { describe, expect, test } from 'vitest'
import { renderCard } from './renderCard.ts'

const plain = { styles: false } as const
const text = (content: string, more: object = {}): object => ({
  tag: 'div',
  text: { tag: 'plain_text', content, ...more },
})
const v2 = (...elements: readonly object[]): { readonly [field: string]: unknown } => ({
  schema: '2.0',
  body: { elements },
})

describe('the frame', () => {
  test('carries scheme, device, width and the summary as a label', () => {
    const card = { ...v2(), config: { width_mode: 'compact', summary: { content: 'Deployed' } } }
    expect(renderCard(card, { ...plain, colorScheme: 'dark', device: 'phone' })).toBe(
      '<article class="lark-card" data-scheme="dark" data-device="phone" data-width="compact" data-schema="2.0" aria-label="Deployed"></article>',
    )
  })

  test('has the styles in front unless the page brings them', () => {
    expect(renderCard({})).toMatch(/^<style>.*<\/style><article/s)
    expect(renderCard({}, plain)).toMatch(/^<article/)
  })

  test('an empty card is an empty frame', () => {
    expect(renderCard({}, plain)).toMatch(/^<article[^>]*><\/article>$/)
  })

  test('a card link covers the card', () => {
    const link = { url: 'https://a.example', android_url: 'https://b.example' }
    const card = { ...v2(text('x')), card_link: link }
    expect(renderCard(card, plain)).toContain('class="lc-cover" href="https://a.example"')
    expect(renderCard(card, { ...plain, device: 'phone' })).toContain('href="https://b.example"')
    expect(renderCard({ ...card, card_link: { url: 'javascript:alert(1)' } }, plain)).not.toContain('lc-cover')
  })

  test('a link that a client has no use for is none', () => {
    const link = { url: 'https://a.example', pc_url: 'lark://msgcard/unsupported_action' }
    expect(renderCard({ ...v2(text('x')), card_link: link }, plain)).not.toContain('lc-cover')
  })
})

describe('what holds a card', () => {
  const inside = v2(text('Inside'))
  test.each([
    ['a JSON string', JSON.stringify(inside)],
    ['raw', { type: 'raw', data: inside }],
    ['card_json with a string', { type: 'card_json', data: JSON.stringify(inside) }],
    ['a message of a custom bot', { msg_type: 'interactive', card: inside }],
    ['a message', { msg_type: 'interactive', content: JSON.stringify(inside) }],
  ])('%s is opened', (_, holder) => {
    expect(renderCard(holder, plain)).toBe(renderCard(inside, plain))
  })

  test('a template is asked for with its id, version and variables', () => {
    const holder = {
      type: 'template',
      data: { template_id: 'AAq1', template_version_name: '1.0.0', template_variable: { a: 1 } },
    }
    const template = (id: string, version: string | undefined, variables: object): object =>
      v2(text(`${id} ${version} ${JSON.stringify(variables)}`))
    expect(renderCard(holder, { ...plain, template })).toContain('AAq1 1.0.0 {&quot;a&quot;:1}')
    expect(renderCard(holder, plain)).toContain('data-template-id="AAq1"')
  })

  test('text that is no JSON is told to be no card', () => {
    expect(renderCard('{', plain)).toContain('This is no card')
    expect(renderCard({}, plain)).not.toContain('This is no card')
  })
})

describe('languages', () => {
  const hello = { content: 'Hello', i18n_content: { zh_cn: '你好', ja_jp: 'こんにちは' } }
  const card = v2({ tag: 'div', text: { tag: 'plain_text', ...hello } }, { tag: 'markdown', ...hello })

  test('the reader sees their own', () => {
    expect(renderCard(card, { ...plain, locale: 'ja_jp' }).match(/こんにちは/g)).toHaveLength(2)
    expect(renderCard(card, plain).match(/你好/g)).toHaveLength(2)
  })

  test('a text without it shows its plain content and is marked', () => {
    const html = renderCard(card, { ...plain, locale: 'en_us' })
    expect(html.match(/Hello/g)).toHaveLength(2)
    expect(html.match(/data-missing-locale="en_us"/g)).toHaveLength(2)
  })

  test('a language that the card leaves out is no lack', () => {
    const html = renderCard({ ...card, config: { locales: ['zh_cn', 'ja_jp'] } }, { ...plain, locale: 'en_us' })
    expect(html).toContain('Hello')
    expect(html).not.toContain('data-missing-locale')
  })

  test('1.0 has a header and elements per language', () => {
    const old = {
      i18n_header: { zh_cn: { title: { content: '标题' } }, en_us: { title: { content: 'Title' } } },
      i18n_elements: { zh_cn: [text('正文')], en_us: [text('Body')] },
    }
    expect(renderCard(old, { ...plain, locale: 'en_us' })).toMatch(
      /data-path="i18n_header.en_us".*Title.*data-path="i18n_elements.en_us\[0\]".*Body/,
    )
    expect(renderCard(old, { ...plain, locale: 'fr_fr' })).toMatch(/data-missing-locale="fr_fr".*正文/)
  })

  test('tags of a header are translated as a list', () => {
    const tag = (content: string): object => ({ tag: 'text_tag', text: { tag: 'plain_text', content } })
    const header = { text_tag_list: [tag('New')], i18n_text_tag_list: { zh_cn: [tag('新')] } }
    expect(renderCard({ header }, plain)).toContain('>新<')
    expect(renderCard({ header }, { ...plain, locale: 'en_us' })).toContain('>New<')
  })
})

describe('the header', () => {
  test('has the colour of its template, an icon, three tags at most and four lines', () => {
    const tag = { tag: 'text_tag', color: 'red', text: { tag: 'plain_text', content: 'P0' } }
    const html = renderCard(
      {
        header: {
          template: 'green',
          title: { tag: 'plain_text', content: 'Title' },
          subtitle: { tag: 'plain_text', content: 'Sub' },
          icon: { tag: 'standard_icon', token: 'chat_outlined', color: 'orange' },
          text_tag_list: [tag, tag, tag, tag],
          padding: '4px 8px',
        },
      },
      plain,
    )
    expect(html).toContain('--lc-band:var(--lc-green-100)')
    expect(html).toContain('padding:4px 8px')
    expect(html).toContain('-webkit-line-clamp:4')
    expect(html).toContain('data-icon="chat_outlined"')
    expect(html.match(/lc-tag"/g)).toHaveLength(3)
  })

  test('an unknown template has no band', () => {
    const html = renderCard({ header: { template: 'pink;x:y', title: { content: 'T' } } }, plain)
    expect(html).toContain('>T<')
    expect(html).not.toContain('lc-band')
  })
})

describe('named styles', () => {
  const config = {
    style: {
      text_size: { big: { default: 'heading', pc: 'heading-0', mobile: 'small' } },
      color: { brand: { light_mode: 'rgba(1,2,3,0.5)', dark_mode: 'rgba(4,5,6,1)' }, bad: { light_mode: 'url(x)' } },
    },
  }
  const shown = (more: object, device: 'desktop' | 'phone' = 'desktop'): string =>
    renderCard({ ...v2(text('x', more)), config }, { ...plain, device })

  test('sizes differ by device', () => {
    expect(shown({ text_size: 'big' })).toContain('font-size:30px')
    expect(shown({ text_size: 'big' }, 'phone')).toContain('font-size:12px')
    expect(shown({ text_size: 'x-large' })).toContain('font-size:18px')
    expect(shown({ text_size: 'huge' })).not.toContain('font-size')
  })

  test('colours have a value for each scheme', () => {
    expect(shown({ text_color: 'brand' })).toContain('color:light-dark(rgba(1,2,3,0.5),rgba(4,5,6,1))')
    expect(shown({ text_color: 'blue-300' })).toContain('color:var(--lc-blue-300)')
    expect(shown({ text_color: 'rgba(300, 2, 3, 50%)' })).toContain('color:rgba(255,2,3,0.5)')
    for (const color of ['bad', 'blue-50000', '#fff', 'red;x:y', 'default'])
      expect(shown({ text_color: color })).toContain('<div class="lc-text" dir="auto">x')
  })
})
