import { attributes, type Html, html } from '../html.ts'
import { drawings, type Shapes } from './drawings.ts'

const DOT: Shapes = [['circle', { cx: 12, cy: 12, r: 5 }]]

/** A drawing near the platform's icon of that token; a neutral dot for what we have nothing like. */
export function drawing(token: string): Html {
  const [base = '', style] = token.toLowerCase().split('_')
  const shapes = byToken().get(base) ?? byWord(base) ?? DOT
  const drawn = shapes.map(([name, values]) => html`<${{ html: name }}${attributes(values)}/>`)
  const written = attributes({
    class: 'lc-svg',
    viewBox: '0 0 24 24',
    'data-style': style === 'filled' || style === 'colorful' ? style : undefined,
  })
  return html`<svg${written}>${drawn}</svg>`
}

let table: Map<string, Shapes> | undefined

function byToken(): Map<string, Shapes> {
  if (table) return table
  table = new Map()
  for (const [words, shapes] of drawings) {
    for (const word of words.split(' ')) if (!table.has(word)) table.set(word, shapes)
  }
  return table
}

function byWord(base: string): Shapes | undefined {
  for (const word of base.split('-')) {
    const shapes = byToken().get(word)
    if (shapes) return shapes
  }
  return undefined
}
