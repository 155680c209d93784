import type { ActionOutcome, Fields } from '../../api.ts'
import { type Child, copyButton, h } from '../h.ts'
import { jsonView } from '../jsonView.ts'
import type { LogEntry, Store } from '../state.ts'
import { empty } from './empty.ts'

function resultOf({ problem, answer, complaints, handled, code }: ActionOutcome): {
  readonly text: string
  readonly level: string
} {
  if (problem) return { text: problem.message, level: 'error' }
  if (!handled) return { text: 'No handler', level: 'quiet' }
  if (code === 200341) return { text: 'Too late: 3 s ran out, the client shows 200341', level: 'error' }
  if (code !== undefined) return { text: `The client shows ${code}`, level: 'error' }
  const { toast, card } = (answer ?? {}) as { toast?: { content?: string }; card?: unknown }
  const parts = [toast && `toast “${toast.content ?? ''}”`, card !== undefined && card !== null && 'new card'].filter(
    Boolean,
  )
  return { text: parts.join(' + ') || 'nothing', level: complaints.length > 0 ? 'warn' : 'good' }
}

const time = (at: Date): string => at.toLocaleTimeString('en-GB')

/** An address that the card opens is a link here too, for whoever wants to go there. */
const noteView = (note: string): HTMLElement =>
  /^https?:\/\//.test(note)
    ? h('a', { href: note, target: '_blank', rel: 'noopener noreferrer' }, note)
    : h('code', {}, note)

function logEntry({ at, outcome, title, note }: LogEntry, index: number): HTMLElement {
  if (!outcome) return h('li.log-note', {}, h('time', {}, time(at)), h('strong', {}, title), noteView(note ?? ''))
  const { level, text } = resultOf(outcome)
  const action = ((outcome.callback.event ?? {}) as Fields).action as Fields
  const { op } = (action.value ?? {}) as { op?: string }
  const what = [op ?? action.name].filter(one => typeof one === 'string').join('')
  return h(
    'li',
    {},
    h(
      'details.log-entry',
      { open: index === 0 },
      h(
        'summary',
        {},
        h('time', {}, time(at)),
        h('strong', {}, String(action.tag)),
        what !== '' && h('code', {}, what),
        h('span.log-result', { 'data-level': level }, text),
        outcome.handled && h('span.log-ms', { 'data-late': String(outcome.ms > 3000) }, `${outcome.ms} ms`),
      ),
      outcome.complaints.length > 0 &&
        h(
          'ul.complaints',
          {},
          outcome.complaints.map(one => h('li', {}, one)),
        ),
      outcome.problem && h('pre.stack', {}, outcome.problem.stack ?? outcome.problem.message),
      h(
        'div.row',
        {},
        h('h3', {}, 'Callback'),
        copyButton('Copy', () => JSON.stringify(outcome.callback, undefined, 2)),
      ),
      jsonView(outcome.callback),
      outcome.handled && !outcome.problem && [h('div.row', {}, h('h3', {}, 'Answer')), jsonView(outcome.answer ?? {})],
    ),
  )
}

export function callbacksTab(store: Store): Child {
  const { log, gallery } = store.state
  return [
    gallery?.problem && h('div.note.info', {}, 'The file has an error: nobody answers until it is mended.'),
    !gallery?.handled &&
      !gallery?.problem &&
      h(
        'div.note.info',
        {},
        'No handler in this file: callbacks are shown, nobody answers. Make one with ',
        h('code', {}, 'definition.on({ … })'),
        ', or export a dispatcher or a function named ',
        h('code', {}, 'handler'),
        '.',
      ),
    log.length === 0
      ? empty('Use the card: what Lark would send to your app shows here.')
      : [
          h('div.row', {}, h('button.small', { type: 'button', onclick: () => store.set({ log: [] }) }, 'Clear')),
          h('ul.log', {}, log.map(logEntry)),
        ],
  ]
}
