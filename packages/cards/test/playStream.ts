import { type StreamCardParams, type StreamedCard, streamCard } from '../src/cardkit.ts'
import { type LarkStage, larkStage, type StageCall, type Wrong } from './larkStage.ts'
import type { VirtualClock } from './virtualClock.ts'

export type Play = Omit<Partial<StreamCardParams>, 'client'> & {
  /** Milliseconds before each chunk, from the first again when there are more chunks. */
  gaps?: readonly number[]
  wrong?: (call: StageCall, count: number) => Wrong | undefined
  latencyMs?: (count: number) => number
}

export interface Played {
  lark: LarkStage
  result: StreamedCard
}

/** Streams chunks into a group of an emulator. */
export async function playStream(
  chunks: readonly unknown[],
  { gaps, wrong, latencyMs, ...params }: Play = {},
): Promise<Played> {
  const lark = larkStage({ wrong, latencyMs })
  const { client, chatId, clock } = lark
  const stream = source(chunks, clock, gaps)
  const work = streamCard({ client, chatId, stream, timers: clock, ...params } as StreamCardParams)
  return { lark, result: await clock.run(work) }
}

/** Brings chunks one after the other, in their time. */
export async function* source<Chunk>(
  chunks: readonly Chunk[],
  clock?: VirtualClock,
  gaps: readonly number[] = [],
): AsyncGenerator<Chunk, void> {
  for (const [index, chunk] of chunks.entries()) {
    const gapMs = gaps[index % gaps.length] ?? 0
    if (gapMs > 0) await clock?.sleep(gapMs)
    yield chunk
  }
}

/** Cuts a text between code units, so that pairs of them come apart. */
export function chunksOf(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map(cut => cut % (text.length + 1)), text.length].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => text.slice(places[index], to))
}

/** The ids of the messages that stand, in order. */
export const idsOf = (lark: LarkStage): string[] => lark.messages().map(({ messageId }) => messageId)

/** The messages that stand whose cards are in streaming mode. */
export const openCards = (lark: LarkStage): string[] => {
  const standing = idsOf(lark)
  return lark
    .cards()
    .flatMap(({ streaming, messageId = '' }) => (streaming && standing.includes(messageId) ? [messageId] : []))
}

export const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `word${index} `)

/** Refusals of the platform that a change of a card can meet. */
export const REFUSALS: Wrong[] = [
  300317,
  200850,
  300309,
  300313,
  200810,
  200770,
  300120,
  200860,
  300305,
  200740,
  200750,
  300310,
  300311,
  10002,
  { code: 230099, msg: 'ErrCode: 11310; ErrMsg: card table number over limit' },
]
