import type { Replay, StreamCall } from '../api.ts'
import { ask } from './ask.ts'
import type { CardFrame } from './frame.ts'
import { type Child, fill, h, icon } from './h.ts'
import { createPane, type Pane } from './pane.ts'
import { ratesOf } from './rates.ts'
import type { Store } from './state.ts'
import { typedText } from './typedText.ts'

const SPEEDS = [0.5, 1, 4, 20] as const
const LIMIT = 10

const clock = (ms: number): string => {
  const seconds = ms / 1000
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

/** Calls to one card in each second, against the platform's rate. */
function rateView(calls: readonly StreamCall[], lengthMs: number): HTMLElement {
  const bars = ratesOf(calls, lengthMs).map(count => {
    const bar = h('i', { 'data-over': String(count > LIMIT) })
    bar.style.height = `${Math.min(100, (count / (LIMIT * 1.2)) * 100)}%`
    return bar
  })
  return h(
    'div.rate',
    { role: 'img', 'aria-label': 'Calls to one card in each second' },
    h('span.rate-limit', {}, h('b', {}, `${LIMIT} a second for each card`)),
    bars,
  )
}

function callRow(call: StreamCall, index: number): HTMLElement {
  const what = call.path.replace(/cardkit\/v1\/cards\/?/, '').replace(/card_(\d+)\//, '') || 'create card'
  const marks: Child[] = [
    call.breaks &&
      h('span.chip.bad', { title: 'The text does not go on from the one before: it appears at once' }, 'prefix breaks'),
    call.renews && h('span.chip.aside', { title: 'Streaming mode ends after 10 minutes' }, 'renewed'),
    call.closed &&
      h(
        'span.chip.bad',
        { title: 'Streaming mode ends after 10 minutes: 300309, then it is opened again' },
        '300309 closed',
      ),
  ]
  return h(
    'tr',
    { 'data-index': index },
    h('td', {}, clock(call.atMs)),
    h('td', {}, call.sequence ?? ''),
    h('td', {}, h('code', {}, `${call.method} ${what}`), marks),
    h('td', {}, call.bytes),
  )
}

/** The middle of the page while a text is being written. */
export function createStream(store: Store): HTMLElement {
  const { state } = store
  const element = h('section.stage.stream', { 'aria-label': 'Stream', hidden: true })
  let replay: Replay | undefined
  let pane: Pane | undefined
  let startedMs = 0
  let atMs = 0
  let speed = 1
  let playing = false
  let drawing = false
  let drawnText: string | undefined
  let name = ''

  const endMs = (): number => {
    const calls = replay?.calls ?? []
    const last = calls.findLast(({ text }) => text !== undefined)
    const before = calls.findLast(one => one.text !== undefined && one !== last)
    const rest = (last?.text?.length ?? 0) - (before?.text?.length ?? 0)
    const typing = (rest / (replay?.step ?? 1)) * (replay?.frequencyMs ?? 70)
    return Math.max((last?.atMs ?? 0) + typing, calls.at(-1)?.atMs ?? 0, 1)
  }

  const slider = h('input', { type: 'range', min: 0, max: 1000, value: 0, 'aria-label': 'Time' })
  const now = h('span.stream-time')
  const play = h('button.round', { type: 'button', 'aria-label': 'Play' })
  const table = h('tbody')
  const paneBox = h('div.panes', { 'data-count': '1' })
  const trouble = h('div.stream-trouble')
  const summary = h('div.stream-summary')
  const rate = h('div')

  async function draw(): Promise<void> {
    if (!replay || !pane || drawing) return
    const { pages, calls } = typedText(replay.calls, atMs, replay)
    const text = pages.join('\n\n---\n\n')
    const rows = table.querySelectorAll<HTMLElement>('tr')
    rows.forEach((row, index) => {
      row.dataset.made = String(index < calls)
    })
    rows[calls - 1]?.scrollIntoView({ block: 'nearest' })
    slider.value = String(Math.round((atMs / endMs()) * 1000))
    now.textContent = `${clock(atMs)} / ${clock(endMs())}`
    if (text === drawnText) return
    drawing = true
    try {
      const card = { schema: '2.0', body: { elements: pages.map(content => ({ tag: 'markdown', content })) } }
      const scheme = pane.scheme
      const [frame, html]: [CardFrame, string] = await Promise.all([
        pane.frame,
        ask.render({ card, colorScheme: scheme, device: state.device, locale: state.locale }),
      ])
      frame.show({ html, locale: state.locale, keep: false, markMissing: false })
      drawnText = text
    } finally {
      drawing = false
    }
    // Time went on, or was set, while the server drew.
    void draw()
  }

  function tick(timeMs: number): void {
    if (!playing) return
    atMs = Math.min(endMs(), Math.max(0, (timeMs - startedMs) * speed))
    void draw()
    if (atMs >= endMs()) setPlaying(false)
    else requestAnimationFrame(tick)
  }

  function setPlaying(on: boolean): void {
    playing = on
    fill(play, icon(on ? 'pause' : 'play'))
    play.setAttribute('aria-label', on ? 'Pause' : 'Play')
    if (!on) {
      void draw()
      return
    }
    if (atMs >= endMs()) atMs = 0
    startedMs = performance.now() - atMs / speed
    requestAnimationFrame(tick)
  }
  play.addEventListener('click', () => setPlaying(!playing))
  slider.addEventListener('input', () => {
    atMs = (Number(slider.value) / 1000) * endMs()
    setPlaying(false)
  })
  const speeds = h(
    'select',
    { 'aria-label': 'Speed' },
    SPEEDS.map(one => h('option', { value: one, selected: one === 1 }, `${one}×`)),
  )
  speeds.addEventListener('change', () => {
    speed = Number(speeds.value)
    startedMs = performance.now() - atMs / speed
  })

  function newPane(): Pane {
    const made = createPane(state.scheme === 'dark' ? 'dark' : 'light', {
      act: () => Promise.reject(new Error('A stream is not used.')),
      onSelect: () => undefined,
      onOpenUrl: () => undefined,
      onCard: () => undefined,
    })
    fill(paneBox, made.element)
    drawnText = undefined
    return made
  }

  async function load(): Promise<void> {
    setPlaying(false)
    const wanted = name
    fill(trouble)
    for (const part of [bar, paneBox, log]) part.hidden = true
    fill(summary, h('span.quiet', {}, 'Listening to the stream, at most a minute…'))
    fill(table)
    fill(rate)
    const fresh = await ask.replay(wanted)
    if (wanted !== name) return
    replay = fresh
    atMs = 0
    const { calls, chunks, busiest, problem } = fresh
    const breaks = calls.filter(call => call.breaks).length
    const closed = calls.filter(call => call.closed).length
    const fact = (value: string | number, label: string, bad = false): HTMLElement =>
      h('div.fact', { 'data-bad': String(bad) }, h('b', {}, value), h('span', {}, label))
    fill(
      trouble,
      problem &&
        h(
          'div.note.error',
          { role: 'alert' },
          h('strong', {}, problem.message),
          problem.stack && h('pre', {}, problem.stack),
          calls.length > 0 && h('p', {}, 'Below: what came before.'),
        ),
    )
    for (const part of [bar, paneBox, log]) part.hidden = calls.length === 0
    fill(
      summary,
      fact(chunks.length, 'chunks'),
      fact(calls.length, 'calls'),
      fact(busiest, `a second at most for a card, of ${LIMIT}`, busiest > LIMIT),
      fact(breaks, 'prefix breaks', breaks > 0),
      fact(closed, 'met a closed stream', closed > 0),
      fact(new Set(calls.map(call => call.page)).size, 'cards'),
    )
    fill(rate, rateView(calls, endMs()))
    fill(table, calls.map(callRow))
    if (calls.length > 0) setPlaying(true)
  }

  const bar = h('div.stream-bar', {}, play, slider, now, speeds)
  const log = h(
    'div.stream-calls',
    {},
    h('h3.stream-title', {}, 'What streamCard sends'),
    rate,
    h(
      'div.stream-log',
      {},
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['time', 'seq', 'call', 'bytes'].map(label => h('th', {}, label)),
          ),
        ),
        table,
      ),
    ),
  )
  fill(element, trouble, bar, summary, paneBox, log)

  store.on(changed => {
    const stream = state.selected?.startsWith('stream:') ? state.selected.slice('stream:'.length) : undefined
    element.hidden = stream === undefined
    if (stream === undefined) {
      name = ''
      playing = false
      return
    }
    if (!pane || (changed.has('scheme') && pane.scheme !== (state.scheme === 'dark' ? 'dark' : 'light')))
      pane = newPane()
    pane.layOut(state, '600')
    if (stream !== name || changed.has('gallery')) {
      name = stream
      void load()
    } else if (changed.has('scheme') || changed.has('device')) {
      drawnText = undefined
      void draw()
    }
  })
  return element
}
