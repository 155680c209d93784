import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CardJson, fromJson, templateCard } from '../src/index.ts'
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

const labelled = {
  schema: '2.0',
  header: {
    title: { tag: 'plain_text', content: 'Leave' },
    text_tag_list: [
      { tag: 'text_tag', text: { tag: 'plain_text', content: 'new' }, color: 'red' },
      { tag: 'text_tag', text: { tag: 'plain_text', content: 'two' } },
      { tag: 'text_tag', element_id: 'tag_3', text: { tag: 'plain_text', content: 'three' } },
    ],
  },
  body: { elements: [{ tag: 'hr' }] },
}
/** Templates, and cards in what is sent around them. */
const STAND_INS: object[] = [
  templateCard('AAq', {}),
  templateCard<{ name: string; rows: { 'the-id': number }[] }>(
    'AAq',
    { name: 'Ada', rows: [{ 'the-id': 7 }] },
    '1.0.0',
  ),
  { type: 'template', data: { template_id: 'AAq', template_variable: {} } },
  { msg_type: 'interactive', card: templateCard('AAq', { name: 'Ada' }) },
  { msg_type: 'interactive', card: { elements: [{ tag: 'hr' }] } },
  { type: 'raw', data: labelled },
  { type: 'card_json', data: JSON.stringify(labelled) },
  labelled,
]

test('the source of every valid sample compiles', { timeout: 30_000 }, () => {
  const valid = all.filter(({ json }) => lint(json).every(({ level }) => level === 'warn'))
  expect(valid.length).toBeGreaterThan(70)
  const others = STAND_INS.map((json, index) => ({ name: `other-${index}`, json }))
  for (const { name, json } of [...valid, ...others]) writeFileSync(join(dir, `${name}.ts`), source(json))
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { isolatedDeclarations: false, declaration: false },
    files: [...valid, ...others].map(({ name }) => `${name}.ts`),
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
  expect(() => fromJson('[]')).toThrow(new TypeError('json: expected a card, got a list'))
  expect(() => fromJson('{')).toThrow(SyntaxError)
  expect(() => fromJson({})).toThrow(
    new TypeError('json: expected a card, got an object without schema, elements or a header'),
  )
  for (const json of [null, 'null', undefined])
    expect(() => fromJson(json as unknown as object)).toThrow(/^json: expected a card as an object/)
})

test('a template is printed as one, and a card without what is sent around it', () => {
  expect(fromJson(templateCard('AAq', { name: 'Ada' }, '1.0.0'))).toBe(
    `import { templateCard } from '@lark-sdk/cards'

export const myCard = templateCard('AAq', { name: 'Ada' }, '1.0.0')
`,
  )
  // The builder leaves out variables that are none.
  expect(
    fromJson({ type: 'template', data: { template_id: 'AAq', template_variable: {} } }),
  ).toBe(`import type { TemplateCard } from '@lark-sdk/cards'

export const myCard: TemplateCard = { type: 'template', data: { template_id: 'AAq', template_variable: {} } }
`)
  expect(fromJson({ msg_type: 'interactive', card: labelled })).toBe(fromJson(labelled))
})

test('the labels of a header become calls where those say the same', () => {
  expect(fromJson(labelled)).toContain(`text_tag_list: [
      textTag('new', 'red'),
      textTag('two'),
      { tag: 'text_tag', element_id: 'tag_3', text: { tag: 'plain_text', content: 'three' } },
    ],`)
})

test.each(['my-card', 'class', 'await', 'arguments', '7up', '', 'a.b', 'x = 1; y', 'let'])(
  '%j names no constant',
  name => {
    expect(() => fromJson(labelled, name)).toThrow(
      new TypeError(`name: expected the name of a constant, such as myCard, got ${JSON.stringify(name)}`),
    )
  },
)

test('a name that the source imports is refused, and any other taken', () => {
  for (const name of ['card', 'hr', 'header', 'textTag']) {
    expect(() => fromJson(labelled, name)).toThrow(
      new TypeError(`name: expected another one than "${name}", which the source imports`),
    )
  }
  expect(() => fromJson({ elements: [] }, 'CardMessage')).toThrow(TypeError)
  expect(fromJson(labelled, 'übersicht$1')).toContain('export const übersicht$1 = card({')
  expect(fromJson(labelled, 'md')).toContain('export const md = card({')
})

test('containers in containers with options are printed in time that grows with their number', () => {
  let inner: object = { tag: 'hr' }
  for (let level = 0; level < 40; level++)
    inner = { tag: 'column_set', columns: [{ tag: 'column', elements: [inner], width: 'auto' }], flex_mode: 'flow' }
  expect(fromJson({ schema: '2.0', body: { elements: [inner] } })).toContain('hr()')
})
