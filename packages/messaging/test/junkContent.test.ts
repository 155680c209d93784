// What is read may come from anybody: none of it may throw, or take longer than its length explains.
import { describe, expect, test } from 'vitest'
import {
  type Message,
  mentionsBot,
  messageTree,
  parseContent,
  type ReceivedMessage,
  toMarkdown,
  toPlainText,
} from '../src/index.ts'

const TYPES = [
  'text',
  'post',
  'image',
  'file',
  'folder',
  'audio',
  'media',
  'sticker',
  'interactive',
  'hongbao',
  'share_chat',
  'share_user',
  'system',
  'location',
  'video_chat',
  'share_calendar_event',
  'calendar',
  'general_calendar',
  'todo',
  'vote',
  'merge_forward',
]
/** Long enough that an hour would not do for what takes the square of it. */
const LONG = 2_000_000

const as = (message: unknown) => message as ReceivedMessage
const received = (message_type: string, content: unknown, mentions?: unknown) =>
  as({ message_type, content: JSON.stringify(content), mentions })

function readAll(message: ReceivedMessage): string {
  expect(typeof parseContent(message).type).toBe('string')
  expect(typeof mentionsBot(message, 'ou_1')).toBe('boolean')
  expect(typeof toPlainText(message)).toBe('string')
  return toMarkdown(message)
}

describe('junk of every shape is read', () => {
  const values = [null, undefined, true, 0, '', 'x', [], [null], [[null]], [[[]]], {}, { a: null }]
  const fields = ['text', 'content', 'title', 'elements', 'summary', 'template', 'options', 'file_key', 'duration']

  test.each(TYPES)('as a %s', type => {
    for (const value of values) {
      readAll(as({ message_type: type, content: value }))
      readAll(as({ msg_type: type, body: value }))
      readAll(as({ msg_type: type, body: { content: value } }))
      readAll(received(type, value, value))
      readAll(received(type, Object.fromEntries(fields.map(field => [field, value])), value))
      readAll(received(type, { content: [[value]], elements: [[value]], options: value }, [value]))
      readAll(received(type, { content: [[{ tag: value, text: value, style: value, elements: value }]] }))
    }
  })

  test.each([null, undefined, 'x', 7, [], [{}]])('%o in place of a message', message => {
    expect(readAll(as(message))).toBe('')
  })

  test.each([
    [[{ name: 'Tom' }]],
    [[{ key: '@_user_1' }]],
    [[{ key: '@_user_1', id: null, name: null }]],
    [[{ key: 7, id: ['ou_1'], name: {} }]],
    [{ key: '@_user_1' }],
  ])('mentions %o', mentions => {
    expect(toPlainText(received('text', { text: '@_user_1 hi' }, mentions))).toMatch(/^@.* hi$/)
  })
})

describe('millions of characters are read as fast as few', () => {
  const spaces = `x${' '.repeat(LONG)}y`
  const named = [{ key: '@_user_1', id: 'ou_1', name: '*'.repeat(100_000) }]
  const code = (text: string) => ({ content: [[{ tag: 'code_block', text }]] })
  const bold = (text: string) => ({ content: [[{ tag: 'text', text, style: ['bold'] }]] })

  test.each<[string, ReceivedMessage]>([
    ['spaces', received('text', { text: spaces })],
    ['bold spaces', received('post', bold(spaces))],
    ['spaces alone', received('post', bold(' '.repeat(LONG)))],
    ['backticks', received('post', code('` '.repeat(LONG / 2)))],
    ['one fence', received('post', code('`'.repeat(LONG)))],
    ['stars', received('text', { text: '*'.repeat(LONG) })],
    ['ampersands', received('text', { text: '&'.repeat(LONG) })],
    ['half an entity', received('text', { text: `&${'a'.repeat(LONG)}` })],
    ['digits that begin a line', received('text', { text: '1'.repeat(LONG) })],
    ['lines', received('text', { text: '\n'.repeat(LONG) })],
    ['keys of nobody', received('text', { text: '@_user_'.repeat(LONG / 7) })],
    ['a long key', received('text', { text: `@_user_${'1'.repeat(LONG)}x` })],
    ['a long name, said again and again', received('text', { text: '@_user_1 '.repeat(LONG / 9) }, named)],
    [
      'a place, filled again and again',
      received('system', { template: '{a}'.repeat(LONG / 6), a: 'x'.repeat(LONG / 2) }),
    ],
    [
      'a list, filled again and again',
      received('system', { template: '{a}'.repeat(LONG / 10), a: Array(LONG / 10).fill('x') }),
    ],
    ['open braces', received('system', { template: '{'.repeat(LONG) })],
    ['a link', received('post', { content: [[{ tag: 'a', text: 'x', href: '('.repeat(LONG) }]] })],
    ['lists in lists', as({ message_type: 'post', content: `${'['.repeat(LONG / 10)}${']'.repeat(LONG / 10)}` })],
    [
      'notes in notes',
      as({
        message_type: 'interactive',
        content: `{"elements":${'[{"tag":"note","elements":'.repeat(100_000)}[]${'}]'.repeat(100_000)}}`,
      }),
    ],
    ['no JSON', as({ message_type: 'text', content: '"'.repeat(LONG) })],
    ['a forward', as({ msg_type: 'merge_forward', body: { content: 'x'.repeat(LONG) } })],
    ['an unknown type', as({ msg_type: '<'.repeat(LONG), body: { content: '{}' } })],
  ])('%s', (_, message) => {
    readAll(message)
  })

  test('in a post, each mention of a long name', () => {
    const content = { content: [Array.from({ length: 100_000 }, () => ({ tag: 'at', user_id: '@_user_1' }))] }

    expect(toPlainText(received('post', content, named))).toHaveLength(100_000 * 256)
  })
})

test('text in bold keeps the spaces around it outside of the stars', () => {
  const content = { content: [[{ tag: 'text', text: ' \n  a b \t', style: ['bold', 'italic'] }]] }

  expect(toMarkdown(received('post', content))).toBe(' \n  ***a b*** \t')
})

test('a link ends where it ends, whatever its address holds', () => {
  const content = { content: [[{ tag: 'a', text: 'x', href: 'https://a.example/b) <c> (d' }]] }

  expect(toMarkdown(received('post', content))).toBe('[x](https://a.example/b%29%20%3cc%3e%20%28d)')
})

describe('messageTree', () => {
  const message = (id: number, upper: number) =>
    ({ message_id: `om_${id}`, upper_message_id: `om_${upper}` }) as Message
  const count = 200_000

  test('takes forwards in forwards, however deep', () => {
    let [node] = messageTree(Array.from({ length: count }, (_, id) => message(id, id - 1)))

    let depth = 0
    for (; node; [node] = node.children) depth += 1
    expect(depth).toBe(count)
  })

  test('takes a ring, and loses none of it', () => {
    const ring = Array.from({ length: count }, (_, id) => message(id, (id + 1) % count))

    expect(messageTree(ring)).toHaveLength(count)
  })
})
