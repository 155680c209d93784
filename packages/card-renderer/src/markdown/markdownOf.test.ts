import { describe, expect, test } from 'vitest'
import type { RenderOptions } from '../options.ts'
import { renderCard } from '../renderCard.ts'

const inner = (html: string): string =>
  /<div class="lc-(?:md|text)" dir="auto">(.*)<\/div><\/div><\/div><\/article>/s.exec(html)?.[1] ?? html
const v2 = (content: string, options: RenderOptions = {}): string =>
  inner(
    renderCard({ schema: '2.0', body: { elements: [{ tag: 'markdown', content }] } }, { styles: false, ...options }),
  )
const v1 = (content: string, href?: object): string =>
  inner(renderCard({ elements: [{ tag: 'markdown', content, href }] }, { styles: false }))
const larkMd = (content: string): string =>
  renderCard({ elements: [{ tag: 'div', text: { tag: 'lark_md', content } }] }, { styles: false })

const OUT = 'target="_blank" rel="noopener noreferrer"'

describe('markdown of 2.0', () => {
  test.each([
    [
      '**a** __b__ *c* ~~d~~ `e`',
      '<p><strong>a</strong> <strong>b</strong> <em>c</em> <s>d</s> <code class="lc-code-inline">e</code></p>',
    ],
    ['a\nb<br>c', '<p>a<br>b<br>c</p>'],
    ['## T', '<div class="lc-h lc-h2" role="heading" aria-level="2">T</div>'],
    ['- a\n    - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['3. a', '<ol start="3"><li>a</li></ol>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['a\n<hr>\nb', '<p>a</p><hr><p>b</p>'],
    ['---', '<hr>'],
    ['[a](https://a.example)', `<p><a class="lc-a" href="https://a.example" ${OUT}>a</a></p>`],
    [
      "<a href='https://a.example'>**a**</a>",
      `<p><a class="lc-a" href="https://a.example" ${OUT}><strong>a</strong></a></p>`,
    ],
    ['[a](tel://10086)', `<p><a class="lc-a" href="tel://10086" ${OUT}>a</a></p>`],
    ['[a](javascript:alert(1))', '<p><span>a</span></p>'],
    ['https://a.example', `<p><a class="lc-a" href="https://a.example" ${OUT}>https://a.example</a></p>`],
    ['&#42;a&#42; &lt;b&gt;', '<p>*a* &lt;b&gt;</p>'],
    ['<script>a</script>', '<p>&lt;script&gt;a&lt;/script&gt;</p>'],
    [
      ':OK: :2022: :nope:',
      '<p><span class="lc-emoji" title="OK">👌</span> <span class="lc-emoji" title="2022">[2022]</span> :nope:</p>',
    ],
    [
      "<font color='red'>a **b**</font>",
      '<p><span class="lc-font" style="color:var(--lc-red-600)">a <strong>b</strong></span></p>',
    ],
    ["<font color='x'>a</font>", '<p><span class="lc-font">a</span></p>'],
    [
      "<font color='red'>a <font color='blue'>b</font> c</font>",
      '<p><span class="lc-font" style="color:var(--lc-red-600)">a <span class="lc-font" style="color:var(--lc-blue-600)">b</span> c</span></p>',
    ],
    ["<font color='red'>never closed", '<p>&lt;font color=&#39;red&#39;&gt;never closed</p>'],
    ['<raw>**a** <at id=all></at></raw>', '<p>**a** &lt;at id=all&gt;&lt;/at&gt;</p>'],
    ['<at id=all></at>', '<p><span class="lc-at" data-user-id="all">@all</span></p>'],
    [
      "<text_tag color='green'>a</text_tag>",
      '<p><span class="lc-tag" dir="auto" style="--lc-tag:var(--lc-green-100);--lc-tag-text:var(--lc-green-700)">a</span></p>',
    ],
    [
      "<number_tag background_color='grey' font_color='white' url='https://a.example'>9</number_tag>",
      `<p><a class="lc-number" style="background:var(--lc-text-2);color:var(--lc-white)" href="https://a.example" ${OUT}>9</a></p>`,
    ],
    [
      '```c_sharp\n<a>\n```',
      '<div class="lc-code" dir="ltr"><div class="lc-code-head">C#</div><pre tabindex="0"><code>&lt;a&gt;</code></pre></div>',
    ],
  ])('%j', (content, html) => {
    expect(v2(content)).toBe(html)
  })

  test('people are named by the one who knows them', () => {
    const person = (id: string): { name: string } | undefined => (id === 'ou_1' ? { name: 'Ann' } : undefined)
    expect(v2('<at id=ou_1></at>', { person })).toContain('>@Ann<')
    expect(v2('<at ids=ou_1,ou_2></at>', { person })).toMatch(/>@Ann<.* .*>@ou_2</)
    expect(v2('<at id=ou_2>Bob</at>', { person })).toContain('>@Bob<')
    expect(v2("<person id='ou_1' style='capsule'></person>", { person })).toMatch(/lc-capsule.*Ann/)
    expect(v2("<person id='ou_1' show_name=false></person>", { person })).toContain('lc-unseen')
  })

  test.each([
    ['date_num', '2023-11-15'],
    ['date_short', '11月15日'],
    ['date', '2023年11月15日'],
    ['week', '星期三'],
    ['week_short', '周三'],
    ['time', '06:13'],
    ['time_sec', '06:13:20'],
    ['timezone', 'GMT+08:00'],
  ])('a moment as %s in the reader’s zone', (type, shown) => {
    const content = `<local_datetime millisecond='1700000000000' format_type='${type}'></local_datetime>`
    expect(v2(content, { timeZone: 'Asia/Shanghai' })).toBe(
      `<p><time class="lc-time" datetime="2023-11-14T22:13:20.000Z">${shown}</time></p>`,
    )
  })

  test('a link is for the reader’s client', () => {
    const content = "<link icon='chat_outlined' url='https://a.example' ios_url='https://i.example'>a</link>"
    expect(v2(content, { client: 'ios' })).toContain('href="https://i.example"')
    expect(v2(content)).toMatch(/href="https:\/\/a.example".*data-icon="chat_outlined".*a<\/a>/)
  })

  test('a table shows five rows a page', () => {
    const rows = Array.from({ length: 6 }, (_, index) => `| ${index} |`).join('\n')
    const html = v2(`| n |\n|:-:|\n${rows}`)
    expect(html).toContain('<th dir="auto" style="text-align:center">n</th>')
    expect(html.match(/data-lc-row-page="0"/g)).toHaveLength(5)
    expect(html).toContain('<tr data-lc-row-page="1" hidden><td dir="auto" style="text-align:center">5</td></tr>')
    expect(html).toContain('data-lc-turn="1"')
    expect(html).toMatch(/^<div class="lc-md-table" data-lc-pages="2">/)
  })

  test('an image is asked for by its key', () => {
    expect(v2('![alt](img_1)')).toContain('data-img-key="img_1"')
    expect(v2('![alt](img_1)', { imageUrl: key => `https://i.example/${key}` })).toContain(
      'src="https://i.example/img_1" alt="alt"',
    )
    expect(v2('![alt](img_1)', { imageUrl: () => 'javascript:alert(1)' })).not.toContain('src=')
  })
})

describe('markdown of 1.0', () => {
  test('has no headings, quotes, inline code or tables', () => {
    expect(v1('# a')).toBe('<p># a</p>')
    expect(v1('> a')).toBe('<p>&gt; a</p>')
    expect(v1('`a`')).toBe('<p>`a`</p>')
    expect(v1('| a |\n|---|')).toBe('<p>| a |<br>|---|</p>')
    expect(v1('<number_tag>1</number_tag>')).toContain('&lt;number_tag&gt;')
    expect(v1('- a')).toBe('<ul><li>a</li></ul>')
  })

  test('names addresses', () => {
    expect(v1('[a]($u)', { u: { url: 'https://a.example' } })).toContain('href="https://a.example"')
    expect(v1('[a]($constructor)', { u: { url: 'https://a.example' } })).toBe('<p><span>a</span></p>')
    expect(v1('[a]($u)', { u: { url: 'javascript:alert(1)' } })).toBe('<p><span>a</span></p>')
  })
})

describe('lark_md', () => {
  test('has emphasis, links and tags, and nothing in blocks', () => {
    expect(larkMd('**a**\n- b `c` <at id=all></at>')).toContain('<strong>a</strong><br>- b `c` <span class="lc-at"')
    expect(larkMd('# a')).toContain('># a<')
    expect(larkMd('<link url="https://a.example">a</link>')).toContain('&lt;link')
  })
})
