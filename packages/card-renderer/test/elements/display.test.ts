import { describe, expect, test } from 'vitest'
import { draw, drawV1 } from './draw.ts'

const plain = (content: string, more: object = {}): object => ({ tag: 'plain_text', content, ...more })

describe('div', () => {
  test('has a text with size, colour, place and lines, and an icon beside', () => {
    const text = plain('x', { text_size: 'heading', text_color: 'red', text_align: 'center', lines: 2 })
    const html = draw({
      tag: 'div',
      text,
      icon: { tag: 'standard_icon', token: 'chat_outlined', color: 'blue' },
      width: '200px',
    })
    expect(html).toContain('data-icon="chat_outlined"')
    expect(html).toContain(
      'font-size:16px;font-weight:600;color:var(--lc-red-600);text-align:center;-webkit-line-clamp:2',
    )
    expect(html).toContain('style="width:200px"')
  })

  test('has short fields two in a row', () => {
    const html = draw({ tag: 'div', fields: [{ is_short: true, text: plain('a') }, { text: plain('b') }] })
    expect(html).toMatch(/lc-field lc-short">.*a.*lc-field">.*b/)
  })

  test('of 1.0 has something beside its text', () => {
    const html = drawV1({ tag: 'div', text: plain('a'), extra: { tag: 'img', img_key: 'img_1', size: 'small' } })
    expect(html).toMatch(/lc-main.*a.*lc-extra.*data-path="elements\[0\].extra" data-tag="img"/)
  })
})

describe('img', () => {
  const img = (more: object, imageUrl = (key: string): string | undefined => `https://i.example/${key}`): string =>
    draw({ tag: 'img', img_key: 'img_1', alt: plain('what it shows'), ...more }, { imageUrl })

  test('is as wide as its place, with words for those who cannot see it', () => {
    expect(img({})).toMatch(
      /lc-img-wide lc-img-crop.*<img class="lc-image" src="https:\/\/i.example\/img_1" alt="what it shows"/,
    )
  })

  test.each([
    ['large', '160px', '160px'],
    ['tiny', '16px', '16px'],
    ['30px 20px', '30px', '20px'],
  ])('of size %s has it', (size, width, height) => {
    expect(img({ size })).toContain(`style="width:${width};height:${height};object-fit:cover"`)
  })

  test('takes its scale, corners and ground', () => {
    const html = img({ scale_type: 'crop_top', corner_radius: '20%', transparent: true, preview: false })
    expect(html).toContain('border-radius:20%;object-fit:cover;object-position:top;background:transparent')
    expect(html).not.toContain('data-preview')
    expect(img({ scale_type: 'fit_horizontal' })).not.toContain('lc-img-crop')
    expect(img({})).toContain('data-preview="true"')
  })

  test('of 1.0 has widths', () => {
    expect(drawV1({ tag: 'img', img_key: 'img_1', compact_width: true })).toContain('width:278px')
    expect(drawV1({ tag: 'img', img_key: 'img_1', custom_width: 9999 })).toContain('width:580px')
    expect(drawV1({ tag: 'img', img_key: 'img_1', mode: 'fit_horizontal' })).not.toContain('lc-img-crop')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '//i.example/x', 'img_1'])(
    'at %s is a box with its key',
    address => {
      const html = img({}, () => address)
      expect(html).not.toContain('<img')
      expect(html).toMatch(/role="img" aria-label="what it shows".*img_1/)
    },
  )
})

test('img_combination takes as many images as its mode', () => {
  const images = (combination_mode: string): number =>
    draw({ tag: 'img_combination', combination_mode, img_list: Array(12).fill({ img_key: 'img_1' }) }).split(
      'data-img-key',
    ).length - 1
  expect(['double', 'triple', 'bisect', 'trisect'].map(images)).toEqual([2, 3, 6, 9])
})

describe('people', () => {
  const person = (id: string): { name: string; avatarUrl?: string } | undefined =>
    ({ ou_1: { name: 'Ann', avatarUrl: 'https://i.example/ann' }, ou_2: { name: 'Bob', avatarUrl: 'javascript:x' } })[
      id
    ]

  test('are shown by picture, and by name where the card says so', () => {
    expect(draw({ tag: 'person', user_id: 'ou_1' }, { person })).toMatch(
      /src="https:\/\/i.example\/ann".*lc-unseen">Ann/,
    )
    expect(
      draw({ tag: 'person', user_id: 'ou_2', show_name: true, style: 'capsule', size: 'large' }, { person }),
    ).toMatch(/lc-person-large.*lc-capsule.*>B<.*lc-name" dir="auto">Bob/)
  })

  test('who are not known are shown by id', () => {
    expect(draw({ tag: 'person', user_id: 'ou_9', show_name: true })).toContain('>ou_9<')
  })

  test('in a list are named, and cut after some lines', () => {
    const list = { tag: 'person_list', persons: [{ id: 'ou_1' }, { id: 'ou_2' }] }
    expect(draw(list, { person })).toMatch(/Ann.*Bob/)
    expect(draw(list, { person })).not.toContain('lc-avatar')
    expect(draw({ ...list, lines: 2, show_avatar: true, show_name: false }, { person })).toMatch(
      /--lc-lines:2.*lc-avatar/,
    )
  })
})

describe('chart', () => {
  const chart_spec = {
    type: 'bar',
    title: { text: 'Sales' },
    data: [{ values: [{ k: 'Mon', v: 1, s: 'A' }] }],
    xField: 'k',
    yField: ['v'],
    seriesField: 's',
  }

  test('holds its specification and its numbers', () => {
    const html = draw({ tag: 'chart', chart_spec, color_theme: 'rainbow' })
    expect(html).toContain('data-chart-spec="{&quot;type&quot;:&quot;bar&quot;')
    expect(html).toContain('data-color-theme="rainbow"')
    expect(html).toMatch(/Sales.*bar chart.*>k<.*>v<.*>s<.*>Mon<.*>1<.*>A</)
  })

  test('has the shape that the card or the device gives it', () => {
    expect(draw({ tag: 'chart', chart_spec })).toContain('aspect-ratio:16/9')
    expect(draw({ tag: 'chart', chart_spec }, { device: 'phone' })).toContain('aspect-ratio:1/1')
    expect(draw({ tag: 'chart', chart_spec, aspect_ratio: '2:1' })).toContain('aspect-ratio:2/1')
    expect(draw({ tag: 'chart', chart_spec, height: '120px' })).toContain('style="height:120px"')
  })
})

describe('columns', () => {
  test('are as wide as they say', () => {
    const columns = [{ width: 'weighted', weight: 3 }, { width: '50px' }, {}, { width: 'weighted', weight: 99 }]
    const html = draw({
      tag: 'column_set',
      flex_mode: 'bisect',
      horizontal_spacing: 'large',
      horizontal_align: 'center',
      columns,
    })
    expect([...html.matchAll(/;flex:([^;"]+)/g)].map(([, flex]) => flex)).toEqual([
      '3 1 0px',
      '0 0 50px',
      '0 1 auto',
      '5 1 0px',
    ])
    expect(html).toContain('class="lc-element lc-column_set lc-row lc-flex-bisect"')
    expect(html).toContain('gap:12px;justify-content:center')
    expect(html).toContain('data-path="body.elements[0].columns[3]"')
  })

  test('have grounds and links', () => {
    const action = { multi_url: { url: 'https://a.example' } }
    const html = draw({
      tag: 'column_set',
      background_style: 'grey',
      columns: [{ action, background_style: 'blue-50', padding: '8px', elements: [] }],
    })
    expect(html).toContain('background:var(--lc-grey-100)')
    expect(html).toMatch(/padding:8px;.*background:var\(--lc-blue-50\).*class="lc-cover" href="https:\/\/a.example"/)
  })

  test('lay out their elements', () => {
    const html = draw({
      tag: 'column_set',
      columns: [
        {
          direction: 'horizontal',
          horizontal_align: 'right',
          vertical_align: 'center',
          vertical_spacing: '2px',
          elements: [],
        },
      ],
    })
    expect(html).toContain('flex-direction:row;flex-wrap:wrap;gap:2px 8px;align-items:center;justify-content:flex-end')
  })
})

describe('collapsible_panel', () => {
  const panel = (more: object, header: object = {}): string =>
    draw({ tag: 'collapsible_panel', header: { title: plain('Head'), ...header }, elements: [{ tag: 'hr' }], ...more })

  test('folds without script', () => {
    expect(panel({})).toMatch(/<details class="lc-fold"><summary .*Head<\/div><\/summary>.*data-tag="hr".*<\/details>/)
    expect(panel({ expanded: true })).toContain('<details class="lc-fold" open>')
  })

  test('has border, ground, and an icon that turns', () => {
    const icon = { tag: 'standard_icon', token: 'down_outlined', size: '16px 12px' }
    const html = panel(
      { border: { color: 'blue', corner_radius: '9px' }, background_color: 'grey' },
      { icon, icon_position: 'left', icon_expanded_angle: -90, background_color: 'green-50', width: 'auto' },
    )
    expect(html).toContain('border:1px solid var(--lc-blue-400);border-radius:9px')
    expect(html).toContain('data-icon-position="left" data-width="auto"')
    expect(html).toContain('background:var(--lc-green-50);padding:4px 8px;--lc-angle:-90deg')
    expect(html).toContain('style="width:16px;height:12px"')
  })
})

describe('1.0 alone', () => {
  test('action lays out its buttons', () => {
    const actions = [{ tag: 'button', text: plain('a') }]
    expect(drawV1({ tag: 'action', layout: 'trisection', actions })).toMatch(
      /lc-actions-trisection.*data-path="elements\[0\].actions\[0\]"/,
    )
    expect(drawV1({ tag: 'action', actions })).toContain('lc-actions-flow')
  })

  test('note has texts and images in a line', () => {
    const html = drawV1({
      tag: 'note',
      elements: [
        { tag: 'img', img_key: 'img_1', alt: plain('i') },
        plain('a'),
        { tag: 'standard_icon', token: 'chat_outlined' },
      ],
    })
    expect(html).toMatch(/lc-note.*lc-note-image.*<span class="lc-text" dir="auto">a<\/span>.*data-icon/)
  })
})

test('icons come from the page where it has them, and from us where not', () => {
  const icon = { tag: 'standard_icon', token: 'chat_filled', color: 'red' }
  const element = { tag: 'div', text: plain('a'), icon }
  expect(draw(element)).toMatch(
    /data-icon="chat_filled" aria-hidden="true" style="color:var\(--lc-red-500\)"><svg.*data-style="filled"/,
  )
  expect(draw(element, { iconUrl: token => `https://i.example/${token}.svg` })).toContain(
    'src="https://i.example/chat_filled.svg"',
  )
  expect(draw({ ...element, icon: { tag: 'standard_icon', token: 'zzz_outlined' } })).toContain(
    '<circle cx="12" cy="12" r="5"',
  )
  expect(draw({ ...element, icon: { tag: 'custom_icon', img_key: 'img_1' } })).toContain('data-img-key="img_1"')
})

test('margins are lengths or nothing', () => {
  expect(draw({ tag: 'hr', margin: '4px -12px 0 8px' })).toContain('style="margin:4px -12px 0px 8px"')
  for (const margin of ['4em', '1px;color:red', '1px 2px 3px 4px 5px', 7])
    expect(draw({ tag: 'hr', margin })).not.toContain('style')
})
