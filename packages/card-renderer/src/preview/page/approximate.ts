import { h } from './h.ts'

const POINTS: readonly (readonly [string, string])[] = [
  [
    'Looks',
    'Drawn from the platform’s documents, not by the client: spacing, fonts and line breaks differ by a few pixels, and by system.',
  ],
  ['Icons', 'Icons of the platform’s library are drawings of ours that come near them.'],
  ['Charts', 'Bars, lines, areas and pies are sketched; the other kinds show their numbers as a table.'],
  [
    'Images and people',
    'Known from the stub table, or from the app itself when its credentials are given; else a box with the key.',
  ],
  ['Components', 'Counted high: the platform does not say how it counts.'],
  ['Old clients', 'The oldest client is what the documents name; cards are not drawn as old clients draw them.'],
  ['Callbacks', 'Have the exact shape, with made-up ids. Tokens in them update nothing.'],
  [
    'Streams',
    'The calls are those of streamCard; the platform that answers them always says yes, but for the end of streaming mode.',
  ],
]

/** Says plainly what is not as in Lark. */
export function createApproximate(): HTMLElement {
  const dialog = h(
    'dialog.approximate',
    { 'aria-label': 'What is approximate' },
    h('h2', {}, 'What is approximate'),
    h(
      'dl',
      {},
      POINTS.map(([term, text]) => [h('dt', {}, term), h('dd', {}, text)]),
    ),
    h('form', { method: 'dialog' }, h('button.primary', { type: 'button', onclick: () => dialog.close() }, 'Close')),
  )
  const open = h('button.plain', { type: 'button', onclick: () => dialog.showModal() }, 'What is approximate here?')
  return h('footer.foot', {}, h('span', {}, 'Drawn on this machine; nothing is sent to Lark.'), open, dialog)
}
