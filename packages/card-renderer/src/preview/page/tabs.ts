import type { ActionOutcome, Details, Fields, SourceLine } from '../api.ts'
import { codeView } from './codeView.ts'
import { type Child, copyButton, h, icon } from './h.ts'
import { jsonView } from './jsonView.ts'
import { elementAt, type LogEntry, parentPath, type State, type Store } from './state.ts'

/** The lines that built what is at a path, or what is around it. */
function linesFor({ sources }: Details, path: string): readonly SourceLine[] {
  for (let at: string | undefined = path; at !== undefined; at = parentPath(at)) {
    const lines = sources[at]
    if (lines && lines.length > 0) return lines
  }
  return []
}

/** Where something was built, to be copied. */
function sourceChip(details: Details, path: string): Child {
  const [first, ...callers] = linesFor(details, path)
  if (!first) return false
  const text = `${first.file}:${first.line}`
  const via = callers.map(({ file, line }) => `${file}:${line}`)
  const button = h(
    'button.source',
    { type: 'button', title: `${via.length > 0 ? `Called from ${via.join(', ')}. ` : ''}Click to copy` },
    icon('file'),
    text,
  )
  button.addEventListener('click', event => {
    event.stopPropagation()
    void navigator.clipboard.writeText(text)
  })
  return button
}

/** What is outlined on the card: where it is, and which line built it. */
export function selectionView(store: Store): Child {
  const { shown, element: path, gallery, tab } = store.state
  if (!shown || path === undefined) return false
  const value = elementAt(shown.card, path)
  const tag = (value as Fields | undefined)?.tag
  const source = sourceChip(shown, path)
  return h(
    'div.selection',
    { 'aria-label': 'Selected component' },
    h(
      'div.selection-head',
      {},
      h('strong', {}, typeof tag === 'string' ? tag : path === '' ? 'card' : (path.split('.').at(-1) ?? path)),
      source,
      h(
        'button.plain',
        { type: 'button', 'aria-label': 'Deselect', onclick: () => store.set({ element: undefined }) },
        icon('close'),
      ),
    ),
    h('code.selection-path', {}, path || 'card'),
    !source && gallery?.noSources && h('p.quiet', {}, gallery.noSources),
    // Where the panel shows JSON anyway, there is no room for it twice.
    tab !== 'json' && tab !== 'callbacks' && h('div.selection-json', {}, value === undefined ? '' : jsonView(value)),
    h(
      'div.row',
      {},
      copyButton('Copy path', () => path),
      copyButton('Copy JSON', () => JSON.stringify(value, undefined, 2)),
    ),
  )
}

const empty = (text: string): Child => h('p.quiet', {}, text)

export function diagnosticsTab(store: Store): Child {
  const { shown, element } = store.state
  if (!shown) return empty('No card is shown.')
  if (shown.kind === 'template') return empty('Templates are checked by the platform.')
  if (shown.findings.length === 0)
    return h(
      'div.all-good',
      {},
      icon('check'),
      h('strong', {}, 'Nothing to say.'),
      h('p', {}, 'The platform takes this card.'),
    )
  return h(
    'ul.findings',
    {},
    shown.findings.map(({ level, rule, path, message, errPath }) =>
      h(
        'li',
        {},
        h(
          'div.finding',
          {
            role: 'button',
            tabindex: 0,
            'data-level': level,
            'aria-current': element === path ? 'true' : undefined,
            title: errPath,
            onclick: () => store.set({ element: path }),
            onkeydown: (event: KeyboardEvent) => {
              if (event.key === 'Enter' || event.key === ' ') store.set({ element: path })
            },
          },
          h('span.finding-level', {}, level === 'error' ? 'Error' : 'Warning'),
          h('span.finding-message', {}, message),
          h('span.finding-where', {}, h('code', {}, path || 'card'), h('span.rule', {}, rule), sourceChip(shown, path)),
        ),
      ),
    ),
  )
}

export function jsonTab(store: Store): Child {
  const { shown, element } = store.state
  if (!shown) return empty('No card is shown.')
  return [
    h(
      'div.row',
      {},
      copyButton('Copy JSON', () => JSON.stringify(shown.card, undefined, 2)),
      copyButton('Copy content string', () => shown.content),
    ),
    jsonView(shown.card, {
      selected: element,
      onSelect: path => store.set({ element: componentAround(shown.card, path) }),
    }),
  ]
}

/** The component, or the header, that a path leads into. */
function componentAround(card: Fields, path: string): string {
  for (let at: string | undefined = path; at !== undefined && at !== ''; at = parentPath(at)) {
    const value = elementAt(card, at)
    if (
      at === 'header' ||
      (typeof (value as Fields | undefined)?.tag === 'string' &&
        /(elements|columns|actions|fields|extra)\b[^.]*$/.test(at))
    )
      return at
  }
  return path
}

export function codeTab(store: Store): Child {
  const { shown } = store.state
  if (!shown) return empty('No card is shown.')
  return [
    h(
      'div.row',
      {},
      copyButton('Copy code', () => shown.code),
    ),
    codeView(shown.code),
  ]
}

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

const KB = 1024
const bytes = (count: number): string => (count < 10_000 ? `${count} bytes` : `${(count / KB).toFixed(1)} KB`)

function meter(label: string, value: number, most: number, text: string, advice = false): HTMLElement {
  const share = value / most
  const level = share > 1 ? (advice ? 'warn' : 'error') : share >= 0.9 ? 'warn' : 'good'
  const bar = h('div.meter-fill')
  bar.style.width = value === 0 ? '0' : `${Math.min(100, share * 100)}%`
  return h(
    'div.meter',
    { 'data-level': level },
    h('div.meter-head', {}, h('span', {}, label), h('b', {}, text)),
    h(
      'div.meter-bar',
      { role: 'meter', 'aria-label': label, 'aria-valuenow': value, 'aria-valuemin': 0, 'aria-valuemax': most },
      bar,
    ),
  )
}

export function sizeTab(store: Store): Child {
  const { shown } = store.state
  if (!shown) return empty('No card is shown.')
  const { size, floor, needs, heaviest, card, kind } = shown
  const fallback = kind === 'v1' ? fallbackOf(card) : undefined
  return [
    h(
      'div.meters',
      {},
      meter('Size', size.bytes, 30 * KB, `${bytes(size.bytes)} of 30 KB`),
      meter('Components', size.components, 200, `${size.components} of 200`),
      meter('Depth', size.depth, 5, `${size.depth} of 5`),
      meter('Tables', size.tables, 5, `${size.tables} of 5`),
      meter('Charts', size.charts, 5, `${size.charts} of 5 advised`, true),
    ),
    h('h3', {}, 'Oldest client'),
    floor
      ? h(
          'div.floor',
          {},
          h('strong.floor-version', {}, floor.version),
          h(
            'button.plain.floor-why',
            { type: 'button', onclick: () => store.set({ element: floor.path }) },
            floor.older === undefined ? floor.message : floor.message.replace(`; ${floor.older}`, ''),
          ),
        )
      : empty(
          kind === 'template' ? 'The platform knows.' : 'Every client that the documents speak of shows all of it.',
        ),
    (floor?.older ?? fallback) !== undefined &&
      h(
        'div.fallback',
        {},
        h('span.fallback-label', {}, fallback === undefined ? 'Older clients' : 'Older clients show'),
        h('span', {}, fallback ?? floor?.older ?? ''),
      ),
    needs.length > 1 && [
      h('h3', {}, 'Newer than some clients'),
      h(
        'ul.heavy',
        {},
        needs.map(({ path, message }) =>
          h(
            'li',
            {},
            h(
              'button.plain',
              { type: 'button', title: path, onclick: () => store.set({ element: path }) },
              message.split('; ')[0] ?? '',
            ),
          ),
        ),
      ),
    ],
    heaviest.length > 0 && [
      h('h3', {}, 'Heaviest parts'),
      h(
        'ul.heavy',
        {},
        heaviest.map(part =>
          h(
            'li',
            {},
            h(
              'button.plain',
              { type: 'button', onclick: () => store.set({ element: part.path }) },
              h('code', {}, part.path),
              h('span', {}, bytes(part.bytes)),
            ),
          ),
        ),
      ),
    ],
  ]
}

/** What a 1.0 card says to clients that can't show it. */
function fallbackOf({ fallback }: Fields): string | undefined {
  const { text } = (fallback ?? {}) as Fields
  const { content } = (text ?? {}) as Fields
  return typeof content === 'string' ? content : undefined
}

/** How much there is behind each tab. */
export function countsOf({ shown, log }: State): {
  readonly diagnostics: number
  readonly errors: number
  readonly callbacks: number
} {
  const findings = shown?.findings ?? []
  return {
    diagnostics: findings.length,
    errors: findings.filter(({ level }) => level === 'error').length,
    callbacks: log.length,
  }
}
