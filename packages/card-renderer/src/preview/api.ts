import type { CardSize } from '@lark-sdk/cards'
import type { ClientFloor, Finding } from '@lark-sdk/cards/lint'
import type { Fields } from '../fields.ts'

export type { Fields }

/** A line of the user's sources. */
export interface SourceLine {
  /** Relative to the folder that is watched. */
  readonly file: string
  readonly line: number
}

/** Where each component was built, innermost line first; by path in the card. */
export type Sources = { readonly [path: string]: readonly SourceLine[] }

/** What went wrong in the user's file. */
export interface Problem {
  readonly message: string
  readonly stack?: string | undefined
  readonly hint?: string | undefined
}

export type CardKind = 'v2' | 'v1' | 'template'

/** One card of the gallery, as it was found. */
export interface Story {
  /** Stays the same over reloads: `leave/three days`. */
  readonly id: string
  /** The export, or the file in a folder. */
  readonly group: string
  /** The named props; none for a card that is exported as it is. */
  readonly name?: string | undefined
  readonly card?: Fields | undefined
  readonly problem?: Problem | undefined
  readonly sources: Sources
}

/** Either what is new (`text`) or the whole text so far (`snapshot`), and when it came. */
export interface Chunk {
  readonly atMs: number
  readonly text?: string | undefined
  readonly snapshot?: string | undefined
}

/** A person, as stub tables name them. */
export interface StubPerson {
  readonly name?: string | undefined
  readonly avatarUrl?: string | undefined
}

/** What only a tenant knows, told by the user. */
export interface Stubs {
  /** Files, addresses or `data:` by image key. */
  readonly images?: { readonly [key: string]: string } | undefined
  readonly people?: { readonly [id: string]: StubPerson } | undefined
  readonly chatMembers?: readonly string[] | undefined
  /** Cards by template id; `${name}` in their texts is a variable. */
  readonly templates?: { readonly [id: string]: Fields } | undefined
}

/** What a file holds. */
export interface Loaded {
  readonly stories: readonly Story[]
  /** Why exports that look like cards are not among them. */
  readonly hints?: readonly string[] | undefined
  readonly recordings: readonly string[]
  /** Those of the recordings that are lists, the same each time. */
  readonly recorded?: readonly string[] | undefined
  /** Whether callbacks find a handler. */
  readonly handled: boolean
  readonly stubs: Stubs
  readonly problem?: Problem | undefined
  /** Absolute paths of all files that were read for it. */
  readonly files: readonly string[]
  /** Said on the page when components have no source lines. */
  readonly noSources?: string | undefined
}

/** What the list on the page shows. */
export interface Gallery {
  readonly title: string
  readonly generation: number
  readonly stories: readonly StorySummary[]
  readonly hints: readonly string[]
  readonly recordings: readonly string[]
  readonly recorded: readonly string[]
  readonly handled: boolean
  /** Ids of the templates that a stub table draws. */
  readonly templates: readonly string[]
  readonly problem?: Problem | undefined
  readonly noSources?: string | undefined
  readonly images: 'stub' | 'app'
}

export interface StorySummary {
  readonly id: string
  readonly group: string
  readonly name?: string | undefined
  readonly kind?: CardKind | undefined
  readonly errors: number
  readonly warnings: number
  readonly failed: boolean
}

/** All that the panel shows of one card. */
export interface Details {
  readonly kind: CardKind
  readonly card: Fields
  readonly sources: Sources
  readonly findings: readonly Finding[]
  readonly size: CardSize
  readonly content: string
  /** Builder calls that make the card. */
  readonly code: string
  readonly locales: readonly string[]
  /** The oldest client that shows all of it; none for what every client shows. */
  readonly floor?: ClientFloor | undefined
  /** All that some client lacks, not only what sets the floor. */
  readonly needs: readonly { readonly path: string; readonly message: string }[]
  /** The parts with the most bytes. */
  readonly heaviest: readonly { readonly path: string; readonly bytes: number }[]
  /** Of a card in JSON 1.0. */
  readonly v2?: { readonly card: Fields; readonly losses: readonly { path: string; what: string }[] } | undefined
}

/** How a card is looked at. */
export interface View {
  readonly colorScheme: 'light' | 'dark'
  readonly device: 'desktop' | 'phone'
  readonly locale: string
}

export interface RenderRequest extends View {
  readonly card: Fields
}

/** What came of a click. */
export interface ActionOutcome {
  /** The whole `card.action.trigger`, as the app would get it. */
  readonly callback: Fields
  readonly handled: boolean
  readonly ms: number
  readonly answer?: unknown
  readonly problem?: Problem | undefined
  /** What the platform would hold against the answer. */
  readonly complaints: readonly string[]
  /** The card that takes the place of the one clicked. */
  readonly card?: Fields | undefined
  readonly html?: string | undefined
  readonly sources: Sources
  /** The platform's code in place of an answer that it doesn't take. */
  readonly code?: number | undefined
}

export interface ActionRequest extends View {
  readonly story: string
  readonly card: Fields
  readonly action: Fields
}

/** One call that a stream makes to the platform. */
export interface StreamCall {
  readonly atMs: number
  readonly method: string
  readonly path: string
  readonly sequence?: number | undefined
  readonly bytes: number
  /** The whole text that the call sets. */
  readonly text?: string | undefined
  /** The page of a long text that it belongs to. */
  readonly page: number
  /** Whether the text does not begin with the one before, so that it is shown at once instead of being typed. */
  readonly breaks?: boolean | undefined
  /** Whether streaming mode had been closed by then, after 10 minutes. */
  readonly closed?: boolean | undefined
  /** Whether the call opens streaming mode for another 10 minutes. */
  readonly renews?: boolean | undefined
}

export interface Replay {
  readonly chunks: readonly Chunk[]
  readonly calls: readonly StreamCall[]
  readonly busiest: number
  readonly frequencyMs: number
  readonly step: number
  readonly problem?: Problem | undefined
}

/** What the page hears without asking. */
export type Notice =
  | { readonly type: 'changed'; readonly generation: number }
  | { readonly type: 'update'; readonly story: string; readonly card: Fields; readonly sources: Sources }
  | { readonly type: 'stray'; readonly problem: Problem }
