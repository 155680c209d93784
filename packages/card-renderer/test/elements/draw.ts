import { type RenderOptions, renderCard } from '../../src/index.ts'

/** One element of a 2.0 card as it is drawn, without the card around it. */
export function draw(element: object, options: RenderOptions = {}, more: object = {}): string {
  const html = renderCard({ schema: '2.0', body: { elements: [element] }, ...more }, { styles: false, ...options })
  return /<div class="lc-body[^>]*>(.*)<\/div><\/article>$/s.exec(html)?.[1] ?? html
}

/** The same in a card of JSON 1.0. */
export function drawV1(element: object, options: RenderOptions = {}): string {
  const html = renderCard({ elements: [element] }, { styles: false, ...options })
  return /<div class="lc-body[^>]*>(.*)<\/div><\/article>$/s.exec(html)?.[1] ?? html
}
