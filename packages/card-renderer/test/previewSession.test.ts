import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Notice } from '../src/preview/api.ts'
import { createSession, type Session } from '../src/preview/createSession.ts'
import { createRunner } from '../src/preview/runner/createRunner.ts'
import { previewFolder } from './previewFolder.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function open(files: { readonly [name: string]: string }, entry = 'cards.ts', watch = false) {
  const place = previewFolder(files)
  ends.push(place.remove)
  const session = await createSession({ path: place.path(entry), watch, now: () => 1_700_000_000_000 })
  ends.push(session.close)
  return { ...place, session }
}

/** The next change that is told, asked for before it is made. */
function nextChange(session: Session): Promise<Notice> {
  return new Promise(resolve => {
    const stop = session.subscribe(notice => {
      if (notice.type !== 'changed') return
      stop()
      resolve(notice)
    })
  })
}

const ids = (session: Session) => session.gallery().stories.map(({ id }) => id)
const view = { colorScheme: 'light', device: 'desktop', locale: 'en_us' } as const

test('exported cards, functions and definitions are the gallery; other exports are not', async () => {
  const { session } = await open({
    'cards.ts': `
      import { card, defineCard, md, templateCard } from '@lark-sdk/cards'
      export const plain = card({ body: [md\`Hello\`] })
      export const content = JSON.stringify(plain)
      export const old = { elements: [{ tag: 'hr' }] }
      export const template = templateCard('AAq1', {})
      export const made = () => plain
      export const later = async () => plain
      export const withProps = (name: string, n: number) => card({ body: [md\`\${name} \${n}\`] })
      export const leave = defineCard('leave', ({ days }: { days: number }) => card({ body: [md\`\${days} days\`] }))
      export const unnamed = defineCard('unnamed', (days: number) => plain)
      export const props = { leave: { short: { days: 1 }, long: { days: 9 } }, withProps: { ada: ['Ada', 3] } }
      export const limit = 3
      export const names = ['a']
      export const text = 'no card'
      export const nothing = () => undefined
      export class Store {}
      export function needs(one: string) { return one }
    `,
  })

  expect(ids(session)).toEqual([
    'plain',
    'content',
    'old',
    'template',
    'made',
    'later',
    'withProps/ada',
    'leave/short',
    'leave/long',
    'unnamed',
  ])
  const kinds = Object.fromEntries(session.gallery().stories.map(({ id, kind }) => [id, kind]))
  expect(kinds).toMatchObject({ content: 'v2', old: 'v1', template: 'template', 'leave/long': 'v2' })
  expect(JSON.stringify(session.story('leave/long')?.card)).toContain('9 days')
  expect(JSON.stringify(session.story('withProps/ada')?.card)).toContain('Ada 3')
  expect(session.story('unnamed')?.problem?.hint).toContain('export const props = { unnamed:')
})

test('an export that is not shown says why', async () => {
  const { session } = await open({
    'cards.ts': `
      const plain = { schema: '2.0', body: { elements: [] } }
      export const shown = () => plain
      export const two = (days: number, name: string) => plain
      export const listed = [plain]
      export const table = { leave: plain }
      export const numbers = [1]
      export const config = { url: 'x' }
      export const props = { typo: { a: 1 }, listed: { a: 1 }, two: 3 }
    `,
  })

  expect(ids(session)).toEqual(['shown'])
  expect(session.gallery().hints).toEqual([
    'two takes parameters: if it makes a card, export const props = { two: { example: [ …, … ] } }.',
    'listed is a list of cards: export each by a name of its own.',
    'table is an object of cards: export each by a name of its own.',
    'props.typo names no export.',
    'props.listed: listed takes no props.',
    'props.two: sets of props by name are taken, such as { example: { … } }.',
  ])
})

test.each([
  ['waits for what never comes at its top', 'await new Promise(() => setInterval(() => {}, 1000))'],
  ['loops in a card', 'export const plain = () => { for (;;); }'],
])(
  'a module that %s gives way to the next save',
  async (_, source) => {
    const good = `export const plain = { schema: '2.0', body: { elements: [] } }`
    const { session, write, path } = await open({ 'cards.ts': good }, 'cards.ts', true)
    write(
      'cards.ts',
      `import { writeFileSync } from 'node:fs'
    writeFileSync(new URL('./started.txt', import.meta.url), '')
    ${source}`,
    )
    await expect.poll(() => existsSync(path('started.txt')), { timeout: 10_000 }).toBe(true)
    const changed = nextChange(session)

    write('cards.ts', good.replaceAll('plain', 'mended'))

    await changed
    expect(session.gallery().problem).toBeUndefined()
    expect(ids(session)).toEqual(['mended'])
  },
  15_000,
)

test('a card that does not come back is named when it is given up', async () => {
  const { path, folder, remove } = previewFolder({
    'cards.mjs': `import { writeFileSync } from 'node:fs'
      export const plain = () => {
        writeFileSync(new URL('./started.txt', import.meta.url), '')
        for (;;);
      }`,
  })
  ends.push(remove)
  let giveUp = () => undefined as unknown
  const timers = {
    setTimeout: ((run: () => unknown) => {
      giveUp = run
    }) as unknown as typeof setTimeout,
    clearTimeout: () => undefined,
  }
  const runner = createRunner({
    path: path('cards.mjs'),
    folder,
    timers,
    onUpdate: () => undefined,
    onStray: () => undefined,
  })
  ends.push(runner.stop)
  await expect.poll(() => existsSync(path('started.txt')), { timeout: 10_000 }).toBe(true)
  // What the process told before is taken in by then.
  await new Promise(resolve => setImmediate(() => setImmediate(resolve)))

  giveUp()

  expect((await runner.loaded).problem?.message).toBe('plain did not return in 20 s.')
}, 15_000)

test('each component knows the line that built it, through helpers, forms, columns and definitions', async () => {
  const { session } = await open({
    'rows.ts': `import { column, columnSet, md } from '@lark-sdk/cards'
export const row = (text: string) =>
  columnSet([
    column([md\`\${text}\`]),
  ])
`,
    'cards.ts': `import { card, defineCard, form, hr, input, submit } from '@lark-sdk/cards'
import { row } from './rows.js'
interface Erased {
  a: string
}
export const leave = defineCard('leave', () => card({
  header: 'Leave',
  body: [
    hr(),
    row('x'),
    form('f', [
      input('reason'),
      submit('send', 'Send'),
    ]),
  ],
}))
`,
  })

  expect(session.gallery().noSources).toBeUndefined()
  const { sources = {} } = session.story('leave') ?? {}
  const first = (path: string) => sources[path]?.[0] && `${sources[path][0].file}:${sources[path][0].line}`
  expect(first('')).toBe('cards.ts:6')
  expect(first('body.elements[0]')).toBe('cards.ts:9')
  expect(first('body.elements[1]')).toBe('rows.ts:3')
  expect(sources['body.elements[1]']?.[1]).toEqual({ file: 'cards.ts', line: 10 })
  expect(first('body.elements[1].columns[0].elements[0]')).toBe('rows.ts:4')
  expect(first('body.elements[2].elements[0]')).toBe('cards.ts:12')
  expect(first('body.elements[2].elements[1]')).toBe('cards.ts:13')
})

test.each([
  ['a throw', `throw new Error('no database')`, 'no database'],
  ['a syntax error', `export const = 3`, 'SyntaxError'],
  ['an import that is not there', `import './none.ts'`, 'none.ts'],
  ['syntax that is not erased', `export enum Colour { Red }`, 'enum'],
  ['the end of the process', `process.exit(3)`, 'ended its own process'],
])('%s is told, and the cards come back when the file is saved without it', async (_, source, message) => {
  const { session, write } = await open({ 'cards.ts': source }, 'cards.ts', true)
  expect(session.gallery().problem?.message).toContain(message)
  const changed = nextChange(session)

  write('cards.ts', `export const plain = { schema: '2.0', body: { elements: [] } }`)

  await changed
  expect(session.gallery().problem).toBeUndefined()
  expect(ids(session)).toEqual(['plain'])
})

test('the cards stay to be looked at while the file is mended', async () => {
  const good = `export const plain = { schema: '2.0', body: { elements: [] } }`
  const { session, write } = await open({ 'cards.ts': good }, 'cards.ts', true)
  const changed = nextChange(session)

  write('cards.ts', `${good}; throw new Error('half done')`)

  await changed
  expect(session.gallery().problem?.message).toBe('Error: half done')
  expect(ids(session)).toEqual(['plain'])
})

test('a module that is required, and cards that are required by it, are traced as well', async () => {
  const { session } = await open(
    { 'cards.cjs': `const { card, hr } = require('@lark-sdk/cards')\nexports.plain = card({\n  body: [hr()],\n})` },
    'cards.cjs',
  )

  expect(session.gallery().problem).toBeUndefined()
  expect(session.story('plain')?.sources['body.elements[0]']).toEqual([{ file: 'cards.cjs', line: 3 }])
})

test('one card that can not be made leaves the others', async () => {
  const { session } = await open({
    'cards.ts': `
      export const good = () => ({ schema: '2.0', body: { elements: [] } })
      export const bad = () => { throw new Error('no rows') }`,
  })

  expect(ids(session)).toEqual(['good', 'bad'])
  expect(session.story('bad')?.problem?.message).toBe('Error: no rows')
})

test('a file that is imported is watched as well', async () => {
  const source = (text: string) => `export const text = '${text}'`
  const { session, write } = await open(
    {
      'parts/text.ts': source('before'),
      'cards.ts': `import { card, md } from '@lark-sdk/cards'
        import { text } from './parts/text.ts'
        export const plain = card({ body: [md\`\${text}\`] })`,
    },
    'cards.ts',
    true,
  )
  const changed = nextChange(session)

  write('parts/text.ts', source('after'))

  await changed
  expect(JSON.stringify(session.story('plain')?.card)).toContain('after')
})

const clickPlain = (session: Session) =>
  session.act({ story: 'plain', card: session.story('plain')?.card ?? {}, action: { tag: 'button' }, ...view })

test.each([
  ['a forgotten promise', `void Promise.reject(new Error('stray'))`],
  ['a timer', `setTimeout(() => { throw new Error('stray') })`],
])('what %s throws later ends nothing', async (_, source) => {
  const { session } = await open({
    'cards.ts': `
      export const plain = { schema: '2.0', body: { elements: [] } }
      export async function handler() { ${source}; return {} }`,
  })
  const stray = new Promise<Notice>(resolve => session.subscribe(resolve))

  const outcome = await clickPlain(session)

  expect(outcome).toMatchObject({ handled: true, answer: {} })
  expect(await stray).toMatchObject({ type: 'stray', problem: { message: 'Error: stray' } })
  expect(await clickPlain(session)).toMatchObject({ handled: true, answer: {} })
})

test('once a handler has ended its process, each click says so at once', async () => {
  const { session } = await open({
    'cards.ts': `
      export const plain = { schema: '2.0', body: { elements: [] } }
      export const handler = () => process.exit(0)`,
  })
  const problem = { message: 'The module ended its own process.' }

  expect(await clickPlain(session)).toMatchObject({ handled: true, problem, code: 200671 })
  expect(await clickPlain(session)).toMatchObject({ handled: true, problem, code: 200671 })
})

test('a folder that is removed is told of, and its cards come back with it', async () => {
  const card = '{"schema":"2.0","body":{"elements":[]}}'
  const { session, write, path } = await open({ 'cards/one.json': card }, 'cards')
  rmSync(path('cards'), { recursive: true })

  await session.reload()
  expect(session.gallery().problem?.message).toContain('ENOENT')
  write('cards/one.json', card)
  await session.reload()

  expect(session.gallery().problem).toBeUndefined()
  expect(ids(session)).toEqual(['one.json'])
})

test('a session that is closed while it reloads starts nothing any more', async () => {
  const { session, path } = await open({
    'cards.ts': `
      import { appendFileSync } from 'node:fs'
      appendFileSync(new URL('./runs.txt', import.meta.url), 'run ')
      export const plain = { schema: '2.0', body: { elements: [] } }`,
  })
  const before = session.gallery().generation
  const reloading = session.reload()
  await Promise.resolve()

  await session.close()
  await reloading

  expect(session.gallery().generation).toBe(before)
  expect(readFileSync(path('runs.txt'), 'utf8')).toBe('run ')
})

test('JSON files of a folder are cards, whatever they are wrapped in; other JSON is left out', async () => {
  const card = { schema: '2.0', body: { elements: [{ tag: 'hr' }] } }
  const { session } = await open(
    {
      'a.json': `\uFEFF${JSON.stringify(card, undefined, 2)}`,
      'b.json': JSON.stringify({ msg_type: 'interactive', content: JSON.stringify(card) }),
      'inner/c.json': JSON.stringify({ msg_type: 'interactive', card: { elements: [{ tag: 'hr' }] } }),
      'data.json': '{ "a": 1 }',
      'broken.json': '{ "schema": ',
      'package.json': '{ "name": "mine" }',
    },
    '.',
  )

  expect(session.gallery().stories.map(({ id, kind, failed }) => [id, kind, failed])).toEqual([
    ['a.json', 'v2', false],
    ['b.json', 'v2', false],
    ['broken.json', undefined, true],
    ['inner/c.json', 'v1', false],
  ])
  expect(session.story('a.json')?.sources['body.elements[0]']).toEqual([{ file: 'a.json', line: 5 }])
})

test('the stub table gives images, people and templates; the module’s own win', async () => {
  const { session } = await open({
    'ada.png': 'picture',
    'card-renderer.json': JSON.stringify({
      images: { img_1: 'ada.png' },
      people: { ou_1: { name: 'Somebody' } },
      templates: { AAq1: { schema: '2.0', body: { elements: [{ tag: 'markdown', content: `Hi $${'{name}'}` }] } } },
    }),
    'cards.ts': `
      import { at, card, img, md, templateCard } from '@lark-sdk/cards'
      export const people = { ou_1: { name: 'Ada' } }
      export const plain = card({ body: [md\`\${at('ou_1')}\`, img('img_1', { alt: 'x' })] })
      export const template = templateCard<{ name: string }>('AAq1', { name: 'Grace' })`,
  })

  const html = await session.draw({ card: session.story('plain')?.card ?? {}, ...view })
  expect(html).toContain('Ada')
  expect(html).not.toContain('Somebody')
  expect(html).toContain(`data:image/png;base64,${btoa('picture')}`)
  expect(session.gallery().templates).toEqual(['AAq1'])
  expect(await session.draw({ card: session.story('template')?.card ?? {}, ...view })).toContain('Hi Grace')
})

const HANDLED = `import { button, card, defineCard, md } from '@lark-sdk/cards'
const ask = defineCard('ask', () => card({ body: [button('Yes', { callback: { op: 'yes', n: 1 } })] }))
export const asked = ask.build()
`
const click = (session: Session) => {
  const card = session.story('asked')?.card ?? {}
  const [button] = (card.body as { elements: { behaviors: { value: object }[] }[] }).elements
  return session.act({ story: 'asked', card, action: { tag: 'button', value: button?.behaviors[0]?.value }, ...view })
}

test.each([
  ['made by a definition, exported or not', `ask.on({ actions: { yes: ({ n }) => ({ toast: \`\${n}\` }) } })`],
  [
    'that is a function',
    `export const handler = ({ event, header, raw }) => ({ toast: { type: 'info', content: String(event.action.value.n) } })`,
  ],
])('a callback reaches the handler %s', async (_, source) => {
  const { session } = await open({ 'cards.ts': HANDLED + source })

  const outcome = await click(session)

  expect(session.gallery().handled).toBe(true)
  expect(outcome).toMatchObject({ handled: true, answer: { toast: { type: 'info', content: '1' } }, complaints: [] })
  expect(outcome.callback).toMatchObject({
    schema: '2.0',
    header: { event_type: 'card.action.trigger', create_time: '1700000000000000' },
    event: { action: { tag: 'button' }, host: 'im_message', context: { open_chat_id: expect.stringMatching(/^oc_/) } },
  })
})

test('a callback goes through the dispatcher that a module exports', async () => {
  const session = await createSession({ path: join(import.meta.dirname, 'previewDispatcher.ts'), watch: false })
  ends.push(session.close)

  expect(await click(session)).toMatchObject({ handled: true, answer: { toast: { type: 'info', content: '1' } } })
})

test('an answer with a card brings its picture and its lines', async () => {
  const { session } = await open({
    'cards.ts': `${HANDLED}ask.on({ actions: { yes: () => ({ card: card({ body: [md\`Thanks\`] }) }) } })`,
  })

  const outcome = await click(session)

  expect(outcome.html).toContain('Thanks')
  expect(outcome.sources['body.elements[0]']).toEqual([{ file: 'cards.ts', line: 4 }])
})

test('a card that a handler sends later reaches the page', async () => {
  const { session } = await open({
    'cards.ts': `${HANDLED}export const handler = async ({ updateCard }) => {
      await updateCard(card({ body: [md\`Later\`] }))
    }`,
  })
  const update = new Promise<Notice>(resolve => session.subscribe(resolve))

  expect((await click(session)).complaints).toEqual([])

  expect(await update).toMatchObject({
    type: 'update',
    story: 'asked',
    card: { schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Later' }] } },
    sources: { 'body.elements[0]': [{ file: 'cards.ts', line: 5 }] },
  })
})

test('a handler that throws shows the platform’s error, and why', async () => {
  const { session } = await open({
    'cards.ts': `${HANDLED}ask.on({ actions: { yes: () => { throw new Error('database down') } } })`,
  })

  expect(await click(session)).toMatchObject({ code: 200671, problem: { message: 'Error: database down' } })
})

test('the reason that an error was caused by is told as well, on the page and in the terminal', async () => {
  const told: unknown[] = []
  const { path, remove } = previewFolder({
    'cards.ts': `${HANDLED}ask.on({ actions: { yes: () => { throw new Error('not saved', { cause: new TypeError('no table') }) } } })`,
  })
  ends.push(remove)
  const session = await createSession({
    path: path('cards.ts'),
    watch: false,
    onProblem: (where, problem) => told.push([where, problem]),
  })
  ends.push(session.close)

  const { problem } = await click(session)

  expect(problem?.stack).toMatch(/^Error: not saved\n(.*\n)*Caused by: TypeError: no table\n/)
  expect(told).toEqual([['Handler of asked', problem]])
})

const dispatched = (handle: string, options = '') => `${HANDLED}
import { createDispatcher } from '@lark-sdk/callback'
export const dispatcher = createDispatcher({ on: { 'card.action.trigger': ${handle} }, ${options} })`

test('what a handler throws in a dispatcher is told, unless onError takes it', async () => {
  const throws = `() => { throw new Error('database down') }`
  const { session } = await open({ 'cards.ts': dispatched(throws) })
  const { session: quiet } = await open({ 'cards.ts': dispatched(throws, 'onError: () => {}') })

  expect(await click(session)).toMatchObject({ code: 200671, problem: { message: 'Error: database down' } })
  expect((await click(quiet)).problem?.message).toContain('its onError took the reason')
})

test('a handler that a dispatcher does not wait for is told to be late', async () => {
  const never = `() => new Promise(() => {})`
  const { session } = await open({ 'cards.ts': dispatched(never, 'answerMs: 1') })

  const outcome = await click(session)

  expect(outcome.problem).toBeUndefined()
  expect(outcome.complaints).toEqual([expect.stringMatching(/^after \d+ ms: .*too late/)])
})

test('while the file has an error, a click says so', async () => {
  const { session, write } = await open({ 'cards.ts': `${HANDLED}export const handler = () => ({})` })
  write('cards.ts', 'export const = 3')
  await session.reload()

  expect((await click(session)).problem?.message).toContain('while the file has an error: SyntaxError')
})

test('a stream that breaks off shows what came, and why', async () => {
  const { session } = await open({
    'cards.ts': `export async function* answer() { yield 'It costs'; throw new Error('no model') }`,
  })

  const { calls, problem } = await session.replay('answer')

  expect(calls.flatMap(({ text }) => text ?? []).at(-1)).toBe('It costs')
  expect(problem?.message).toBe('Error: no model')
})

test('without a handler the callback is shown all the same', async () => {
  const { session } = await open({ 'cards.ts': HANDLED })

  const outcome = await click(session)

  expect(session.gallery().handled).toBe(false)
  expect(outcome.handled).toBe(false)
  expect(outcome.callback).toMatchObject({ event: { action: { value: { op: 'yes', n: 1 } } } })
})

test('generators and recordings are streams, and are replayed', async () => {
  const { session } = await open({
    'cards.ts': `
      export async function* answer() { yield 'It costs 10'; yield '00 km' }
      export const recorded = [{ atMs: 0, text: 'a' }, { atMs: 900, text: 'b' }]
      export const numbers = [1, 2]`,
  })

  expect(session.gallery().recordings).toEqual(['answer', 'recorded'])
  expect(session.gallery().recorded).toEqual(['recorded'])
  const { calls, problem } = await session.replay('answer')
  expect(problem).toBeUndefined()
  expect(calls.flatMap(({ text }) => text ?? []).at(-1)).toBe('It costs 1000 km')
  expect((await session.replay('numbers')).problem?.message).toContain('no stream')
})

test('a card in JSON 1.0 is shown with its form in 2.0, and what gets lost', async () => {
  const { session } = await open(
    {
      'old.json': JSON.stringify({
        elements: [{ tag: 'hr' }],
        fallback: { text: { tag: 'plain_text', content: 'Update' } },
      }),
    },
    'old.json',
  )
  const { card = {}, sources = {} } = session.story('old.json') ?? {}

  const details = session.describe(card, sources)

  expect(details).toMatchObject({ kind: 'v1', v2: { card: { schema: '2.0' }, losses: [{ path: 'fallback' }] } })
})

test('what clients must be is told: the floor, all that is newer than some, and what older ones show', async () => {
  const table = { tag: 'table', row_height: 'auto', columns: [{ name: 'n', data_type: 'text' }], rows: [{ n: 'Ada' }] }
  const { session } = await open(
    { 'card.json': JSON.stringify({ schema: '2.0', body: { elements: [table] } }) },
    'card.json',
  )
  const { card = {}, sources = {} } = session.story('card.json') ?? {}

  const { floor, needs } = session.describe(card, sources)

  expect(floor).toMatchObject({ version: '7.33', field: 'row_height', path: 'body.elements[0]' })
  expect(floor?.older).toBeTruthy()
  expect(needs.map(({ path }) => path)).toEqual(['schema', 'body.elements[0].row_height'])
})
