import { expect, test } from 'vitest'
import { renderCard } from '../renderCard.ts'

test('a card as messages are read shows its rows', () => {
  const read = {
    title: 'Title',
    elements: [
      [
        { tag: 'text', text: 'Hi ' },
        { tag: 'at', user_id: 'ou_1', user_name: 'Ann' },
        { tag: 'a', href: 'javascript:alert(1)', text: 'bad' },
        { tag: 'a', href: 'https://a.example', text: 'good' },
      ],
      [
        { tag: 'button', text: 'Go', type: 'primary' },
        { tag: 'img', image_key: 'img_1' },
      ],
      [{ tag: 'note', elements: [{ tag: 'text', text: 'small' }] }],
    ],
  }
  const html = renderCard(read, { styles: false })
  expect(html).toMatch(/lc-title.*>Title<.*>Hi <.*>@Ann<.*bad<a class="lc-a" href="https:\/\/a.example"/)
  expect(html).toMatch(/data-path="elements\[1\]\[0\]" data-tag="button".*Go.*data-img-key="img_1".*lc-note.*small/)
  expect(html).not.toContain('lc-notice')
})
