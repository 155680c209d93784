import { expect, test } from 'vitest'
import { streamCard } from '../src/cardkit.ts'
import { larkStage } from './larkStage.ts'
import { idsOf, openCards, playStream, source, words } from './playStream.ts'

const table = '| day | km |\n|---|---|\n| 1 | 1000 |\n\n'
const codesOf = ({ emulator }: ReturnType<typeof larkStage>) => emulator.calls().map(({ code }) => code)

test('cards that are asked to be larger than the platform takes are cut smaller', async () => {
  const text = words(12_000).join('')
  for (const chunks of [[text], words(12_000)]) {
    const { lark, result } = await playStream(chunks, { gaps: [1], maxBytes: 100_000 })

    expect(codesOf(lark)).toContain(200860)
    expect(lark.text()).toBe(text)
    expect(result).toEqual({ messageIds: idsOf(lark), text, fallback: false })
  }
})

test('what stands around the text counts', async () => {
  const long = { tag: 'markdown' as const, content: 'x'.repeat(20_000) }
  const { lark, result } = await playStream(words(4000), {
    gaps: [1],
    card: text => ({ schema: '2.0', body: { elements: [long, text] } }),
  })

  expect(codesOf(lark)).not.toContain(200860)
  expect(lark.text()).toBe(result.text)
  expect(lark.messages().length).toBeGreaterThan(3)
})

test('tables around the text leave room for fewer in it', async () => {
  const other = { tag: 'table' as const, columns: [{ name: 'a', data_type: 'text' as const }], rows: [{ a: '1' }] }
  const { lark } = await playStream([table.repeat(6)], {
    card: text => ({ schema: '2.0', body: { elements: [text, other, other, other] } }),
  })

  expect(lark.texts().map(text => text.split('|---|').length - 1)).toEqual([2, 2, 2])
  expect(codesOf(lark)).not.toContain(230099)
})

test('a card of more components than the platform takes gives way to a plain message', async () => {
  const { lark, result } = await playStream(words(50), {
    gaps: [100],
    card: text => ({ schema: '2.0', body: { elements: [text, ...Array(200).fill({ tag: 'hr' as const })] } }),
  })

  expect(codesOf(lark)).toContain(300305)
  expect(lark.messages().map(({ msgType }) => msgType)).toEqual(['post'])
  expect(lark.text()).toBe(result.text)
  expect(result.fallback).toBe(true)
})

test('a card that takes 200 components and the text among them is streamed to', async () => {
  const { lark, result } = await playStream(words(50), {
    gaps: [100],
    card: text => ({ schema: '2.0', body: { elements: [text, ...Array(199).fill({ tag: 'hr' as const })] } }),
  })

  expect(lark.text()).toBe(result.text)
  expect(result.fallback).toBe(false)
})

test('eight streams at once into one group, which takes 5 messages a second, all arrive', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  const work = Array.from({ length: 8 }, (_, index) => {
    const stream = source(
      words(150).map(word => `${index}:${word}`),
      clock,
      [5],
    )
    return streamCard({ client, chatId, stream, timers: clock, maxBytes: 700 })
  })
  const results = await clock.run(Promise.all(work))

  const shown = new Map(idsOf(lark).map((id, index) => [id, lark.texts()[index] ?? '']))
  for (const [index, { text, messageIds }] of results.entries()) {
    expect(text).toBe(
      words(150)
        .map(word => `${index}:${word}`)
        .join(''),
    )
    expect(messageIds.map(id => shown.get(id)).join('')).toBe(text)
  }
  expect(results.some(({ fallback }) => fallback)).toBe(false)
  expect(codesOf(lark)).toContain(230020)
  expect(openCards(lark)).toEqual([])
})
