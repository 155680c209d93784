import type { ActionOutcome, Details, Fields, Gallery, Problem } from '../api.ts'
import { localeOf } from '../locales.ts'

export type Width = 'auto' | '400' | '600' | 'fill'
export type Scheme = 'light' | 'dark' | 'both'
export type Tab = 'diagnostics' | 'json' | 'callbacks' | 'code' | 'size'

/** What is chosen at the top; kept over reloads of the page. */
export interface Choices {
  width: Width
  device: 'desktop' | 'phone'
  scheme: Scheme
  locale: string
  markMissing: boolean
  tab: Tab
}

/** One click, and what came of it. */
export interface LogEntry {
  readonly story: string
  readonly title: string
  readonly at: Date
  readonly outcome?: ActionOutcome
  /** Of things that happen without a click. */
  readonly note?: string
}

/** All that the page shows. */
export interface State extends Choices {
  gallery: Gallery | undefined
  /** Id of the card, or `stream:` and the name of a text. */
  selected: string | undefined
  /** What is drawn: the card of the story, its 2.0 form, or the card that a handler answered with. */
  shown: Details | undefined
  /** The story's own. */
  original: Details | undefined
  origin: 'story' | 'v2' | 'answer'
  problem: Problem | undefined
  /** Path of the element that is outlined. */
  element: string | undefined
  inspecting: boolean
  live: boolean
  log: readonly LogEntry[]
  query: string
}

const MOST_ENTRIES = 50

/** The log with one more entry, the newest first; a module that throws on and on doesn't fill the page. */
export const logged = (log: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] =>
  [entry, ...log].slice(0, MOST_ENTRIES)

const KEY = 'card-preview'
const defaults = (): Choices => ({
  width: 'auto',
  device: 'desktop',
  scheme: 'light',
  locale: localeOf(navigator.languages),
  markMissing: false,
  tab: 'diagnostics',
})

function remembered(): Partial<Choices> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Choices>
  } catch {
    return {}
  }
}

type Listener = (changed: ReadonlySet<keyof State>) => void

/** The page's state: `set` tells everybody what changed, once. */
export function createState() {
  const state: State = {
    ...defaults(),
    ...remembered(),
    gallery: undefined,
    selected: undefined,
    shown: undefined,
    original: undefined,
    origin: 'story',
    problem: undefined,
    element: undefined,
    inspecting: false,
    live: false,
    log: [],
    query: '',
  }
  const listeners: Listener[] = []
  return {
    state: state as Readonly<State>,
    on(listener: Listener): void {
      listeners.push(listener)
    },
    set(next: Partial<State>): void {
      const changed = new Set((Object.keys(next) as (keyof State)[]).filter(key => state[key] !== next[key]))
      if (changed.size === 0) return
      Object.assign(state, next)
      const { width, device, scheme, locale, markMissing, tab } = state
      sessionStorage.setItem(KEY, JSON.stringify({ width, device, scheme, locale, markMissing, tab }))
      for (const listener of listeners) listener(changed)
    },
  }
}

export type Store = ReturnType<typeof createState>

/** What stands at a path of a card. */
export function elementAt(card: Fields, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return steps.reduce<unknown>((value, key) => (value as { [key: string]: unknown } | undefined)?.[key], card)
}

/** The path around a path: `body.elements[2].text` → `body.elements[2]` → `body.elements`. */
export function parentPath(path: string): string | undefined {
  if (path === '') return undefined
  return path.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')
}
