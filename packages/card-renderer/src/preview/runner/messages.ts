import type { Chunk, Fields, Loaded, Problem, Sources } from '../api.ts'

export interface ChildInput {
  /** The user's file. */
  readonly path: string
  /** What its paths are shown relative to. */
  readonly folder: string
  /** Exports of the card builder that are traced. */
  readonly makers: readonly string[]
}

export type ToChild =
  | { readonly type: 'start'; readonly input: ChildInput }
  | { readonly type: 'action'; readonly id: number; readonly story: string; readonly callback: Fields }
  | { readonly type: 'record'; readonly id: number; readonly name: string; readonly limitMs: number }

export interface Answered {
  readonly handled: boolean
  readonly ms: number
  readonly answer?: unknown
  /** What went wrong although there is an answer. */
  readonly complaints?: readonly string[]
  readonly problem?: Problem
  readonly sources?: Sources
}

export interface Recorded {
  readonly chunks: readonly Chunk[]
  readonly problem?: Problem
}

export interface Update {
  readonly type: 'update'
  readonly id: number
  readonly story: string
  readonly card: Fields
  readonly sources: Sources
}

export type FromChild =
  /** Told before each card, for it may never come back. */
  | { readonly type: 'making'; readonly id: string }
  | { readonly type: 'loaded'; readonly loaded: Loaded }
  | { readonly type: 'done'; readonly id: number; readonly result: Answered | Recorded }
  | { readonly type: 'stray'; readonly problem: Problem }
  | Update
