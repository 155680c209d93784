import { expect, test } from 'vitest'
import { idsOf, openCards, playStream } from './playStream.ts'
import { shows } from './shows.ts'

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

/** One chunk for each so many code units. */
function everyUnits(text: string, units: number): string[] {
  const count = Math.ceil(text.length / units)
  return Array.from({ length: count }, (_, index) => text.slice(index * units, (index + 1) * units))
}

const table = '| day | km |\n|---|---|\n| 1 | 1000 |\n\n'

test.each([
  ['pairs of code units that are cut', '🙂👨‍👩‍👧🇨🇳𝒳'.repeat(60)],
  ['line ends of Windows', lines(60, index => `Line ${index}\r\n\r\n`)],
  ['NUL and other control characters', 'a\0b\u0001\u001b[0m\u007f\u2028\u2029\ufeff'.repeat(30)],
  ['a line without an end', 'x'.repeat(3000)],
  ['nothing but spaces and line ends', `${' \n'.repeat(800)}.`],
  ['images', lines(40, index => `![picture ${index}](img_v3_${index})\n\n`)],
  ['tables', table.repeat(12)],
  ['mentions and links', lines(40, index => `<at id=all></at> [${index}](https://example.com/?a=${index}&b=_)\n`)],
  ['code', `\`\`\`ts\n${lines(90, index => `const x${index} = \`\${${index}}\`\n`)}\`\`\`\nThat is all.`],
  ['code with line ends of Windows', `\`\`\`ts\r\n${lines(90, index => `let x${index}\r\n`)}\`\`\`\r\nThat is all.`],
  ['code that is never closed', `Look:\n~~~\n${lines(90, index => `let x${index}\n`)}`],
  ['code in code', `\`\`\`\`md\n${lines(30, index => `\`\`\`ts\nlet x${index}\n\`\`\`\n`)}\`\`\`\`\n`],
  ['JSON', JSON.stringify(Array.from({ length: 90 }, (_, id) => ({ id, say: '"\\' })))],
])('%s arrive as they are, over several cards', async (_, text) => {
  for (const units of [1, 7, text.length]) {
    const { lark, result } = await playStream(everyUnits(text, units), { gaps: [7], maxBytes: 700 })

    expect(shows(lark.texts(), text)).toBe(true)
    expect(lark.messages().length).toBeGreaterThan(1)
    expect(result).toEqual({ messageIds: idsOf(lark), text, fallback: false })
    expect(openCards(lark)).toEqual([])
  }
})

test('code with line ends of Windows is closed at the end of a card and opened again', async () => {
  const text = `\`\`\`ts\r\n${lines(90, index => `let x${index}\r\n`)}\`\`\`\r\nThat is all.`
  const { lark } = await playStream([text], { maxBytes: 700 })

  const texts = lark.texts()
  expect(texts.length).toBeGreaterThan(1)
  for (const one of texts.slice(0, -1)) expect(one).toMatch(/^```ts\r?\n[\s\S]*\n```$/)
})

test('no card has more tables than the platform takes', async () => {
  const { lark } = await playStream([table.replaceAll('\n', '\r\n').repeat(12)])

  expect(lark.texts().map(text => text.split('|---|').length - 1)).toEqual([4, 4, 4])
})

const megabyte = lines(
  11_000,
  index => `${index}: ${'the quick brown fox '.repeat(4)}${'汉'.repeat(3)}\n${index % 9 ? '' : '\n'}`,
)

test.each([
  ['at once', megabyte.length, 0],
  ['in 2000 pieces', Math.ceil(megabyte.length / 2000), 20],
])('a megabyte that comes %s is there once and whole', async (_, units, gapMs) => {
  const { lark, result } = await playStream(everyUnits(megabyte, units), { gaps: [gapMs] })

  expect(new TextEncoder().encode(megabyte).length).toBeGreaterThan(1_000_000)
  expect(shows(lark.texts(), megabyte)).toBe(true)
  expect(result).toEqual({ messageIds: idsOf(lark), text: megabyte, fallback: false })
  expect(lark.busiestSecond()).toBeLessThanOrEqual(10)
  expect(openCards(lark)).toEqual([])
})
