import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CardJson, fromJson } from '../src/index.ts'
import { lint } from '../src/lint.ts'
import { cardsV1, cardsV2 } from './fixtures/fixtures.ts'

const root = join(import.meta.dirname, '../../..')
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(import.meta.dirname, '.generated-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

const all = [
  ...cardsV2.map(({ name, json }) => ({ name, json })),
  ...cardsV1.map(({ name, card }) => ({ name, json: card })),
]
const source = (json: object) => fromJson(json, 'made').replace("'@lark-sdk/cards'", "'../../src/index.ts'")

test.each(all.map(({ name, json }) => [name, json] as const))(
  'the source of %s makes the same JSON',
  async (name, json) => {
    const file = join(dir, `${name}.ts`)
    writeFileSync(file, source(json))
    const { made } = (await import(/* @vite-ignore */ file)) as { made: object }
    expect(JSON.parse(JSON.stringify(made))).toEqual(json)
  },
)

test('the source of every valid sample compiles', { timeout: 30_000 }, () => {
  const valid = all.filter(({ json }) => lint(json).every(({ level }) => level === 'warn'))
  expect(valid.length).toBeGreaterThan(70)
  for (const { name, json } of valid) writeFileSync(join(dir, `${name}.ts`), source(json))
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { isolatedDeclarations: false, declaration: false },
    files: valid.map(({ name }) => `${name}.ts`),
  }
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(config))
  expect(tsc(dir)).toBe('')
})

function tsc(project: string): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

test('most components become builder calls', () => {
  const text = all.map(({ json }) => fromJson(json)).join('\n')
  for (const builder of [
    'button',
    'selectImg',
    'input',
    'selectPerson',
    'interactiveContainer',
    'person',
    'checker',
    'imgCombination',
    'collapsiblePanel',
    'table',
    'chart',
  ]) {
    expect(text.includes(`${builder}(`), builder).toBe(true)
  }
})

test('short forms are used where they say the same', () => {
  const json = {
    schema: '2.0',
    header: { title: { tag: 'plain_text', content: "It's" } },
    body: {
      elements: [
        {
          tag: 'button',
          text: { tag: 'plain_text', content: 'Go' },
          icon: { tag: 'standard_icon', token: 'chat_outlined' },
          behaviors: [{ type: 'callback', value: { op: 'go', 'the-id': 7 } }],
        },
        { tag: 'button', text: { tag: 'plain_text', content: 'No' }, behaviors: [] },
      ],
    },
  }
  expect(fromJson(JSON.stringify(json), 'c')).toBe(`import { type BodyElement, button, card } from '@lark-sdk/cards'

export const c = card({
  header: 'It\\'s',
  body: [
    button('Go', { icon: 'chat_outlined', callback: { op: 'go', 'the-id': 7 } }),
    { tag: 'button', text: { tag: 'plain_text', content: 'No' }, behaviors: [] } satisfies BodyElement,
  ],
})
`)
})

test('text and names can not leave their quotes', async () => {
  const content = `'); throw 1 //\n\\ "quoted" \\" \\' \\\\ \${x} \u2028 */`
  const json = JSON.parse(
    `{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":${JSON.stringify(content)}},` +
      '{"tag":"chart","chart_spec":{"__proto__":{"a":1},"it\'s":2,"a-b":3}}]}}',
  )
  const file = join(dir, 'quotes.ts')
  writeFileSync(file, source(json))
  const { made } = (await import(/* @vite-ignore */ file)) as { made: CardJson }
  expect(JSON.stringify(made)).toBe(JSON.stringify(json))
})

test('behaviours that are no list stay as they are', () => {
  const json = { schema: '2.0', body: { elements: [{ tag: 'button', behaviors: {} }] } }
  expect(fromJson(json)).toContain(`{ tag: 'button', behaviors: {} } satisfies BodyElement`)
})

test('what is no card is refused', () => {
  expect(() => fromJson('[]')).toThrow(TypeError)
  expect(() => fromJson('{')).toThrow(SyntaxError)
})
