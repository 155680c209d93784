import { describe, expect, test } from 'vitest'
import { mentionsBot, parseContent, toMarkdown, toPlainText } from '../src/index.ts'

const received = (message_type: string, content: unknown, mentions?: object[]) => ({
  message_type,
  content: JSON.stringify(content),
  ...(mentions && { mentions: mentions as never }),
})
const tom = { key: '@_user_1', id: { open_id: 'ou_1', union_id: 'on_1' }, name: 'Tom' }

describe('every type that the documentation shows', () => {
  test.each([
    ['image', { image_key: 'img_1' }, { type: 'image', imageKey: 'img_1' }, '[image]'],
    [
      'file',
      { file_key: 'f', file_name: 'a_b.txt' },
      { type: 'file', fileKey: 'f', fileName: 'a_b.txt' },
      '[file: a_b.txt]',
    ],
    ['folder', { file_key: 'f', file_name: 'd' }, { type: 'folder', fileKey: 'f', fileName: 'd' }, '[folder: d]'],
    ['audio', { file_key: 'f', duration: 2000 }, { type: 'audio', fileKey: 'f', durationMs: 2000 }, '[audio]'],
    [
      'media',
      { file_key: 'f', image_key: 'img_1', file_name: 'v.mp4', duration: 2000 },
      { type: 'media', fileKey: 'f', imageKey: 'img_1', fileName: 'v.mp4', durationMs: 2000 },
      '[media: v.mp4]',
    ],
    ['sticker', { file_key: 'f' }, { type: 'sticker', fileKey: 'f' }, '[sticker]'],
    ['hongbao', { text: '[gift]' }, { type: 'hongbao', text: '[gift]' }, '[gift]'],
    ['share_chat', { chat_id: 'oc_1' }, { type: 'share_chat', chatId: 'oc_1' }, '[share_chat]'],
    ['share_user', { user_id: 'ou_1' }, { type: 'share_user', userId: 'ou_1' }, '[share_user]'],
    [
      'system',
      { template: '{from_user} invited {to_chatters}.', from_user: ['Bot'], to_chatters: ['A', 'B'] },
      { type: 'system', template: '{from_user} invited {to_chatters}.', text: 'Bot invited A, B.' },
      'Bot invited A, B.',
    ],
    [
      'system',
      { template: '{divider_text}', from_user: [], divider_text: { text: 'New' } },
      { type: 'system', template: '{divider_text}', text: 'New' },
      'New',
    ],
    [
      'location',
      { name: 'Here', longitude: '1.2', latitude: '3.4' },
      { type: 'location', name: 'Here', longitude: '1.2', latitude: '3.4' },
      '[location: Here]',
    ],
    [
      'video_chat',
      { topic: 'Call', start_time: '1623124523829' },
      { type: 'video_chat', topic: 'Call', startTime: '1623124523829' },
      '[video_chat: Call]',
    ],
    [
      'todo',
      { task_id: 't', summary: { title: '', content: [[{ tag: 'text', text: 'Eat.' }]] }, due_time: '1623124318000' },
      {
        type: 'todo',
        taskId: 't',
        title: '',
        paragraphs: [[{ type: 'text', text: 'Eat.', style: [] }]],
        dueTime: '1623124318000',
      },
      'Eat.',
    ],
    ...['share_calendar_event', 'calendar', 'general_calendar'].map((type): [string, object, object, string] => [
      type,
      { summary: 'Plan', start_time: '1608265395000', end_time: '1608267015000' },
      { type, summary: 'Plan', startTime: '1608265395000', endTime: '1608267015000' },
      `[${type}: Plan]`,
    ]),
    ['vote', { topic: 'Q', options: ['1', '2'] }, { type: 'vote', topic: 'Q', options: ['1', '2'] }, 'Q\n- 1\n- 2'],
  ])('%s %o', (type, content, parsed, text) => {
    const message = received(type, content)

    expect(parseContent(message)).toEqual(parsed)
    expect(toPlainText(message)).toBe(text)
  })

  test('a merged forward, which comes as a sentence', () => {
    const message = { msg_type: 'merge_forward', body: { content: 'Merged and Forwarded Message' } }

    expect(parseContent(message)).toEqual({ type: 'merge_forward', text: 'Merged and Forwarded Message' })
  })

  test('text, with its mentions resolved', () => {
    const message = received('text', { text: '@_user_1 hi @_user_12 and @_all' }, [tom])

    expect(parseContent(message)).toEqual({
      type: 'text',
      text: '@Tom hi @_user_12 and @all',
      spans: [
        { type: 'mention', openId: 'ou_1', name: 'Tom' },
        { type: 'text', text: ' hi @_user_12 and ' },
        { type: 'mention', openId: 'all', name: 'all' },
      ],
    })
  })

  test('a message that was read has its mentions with plain ids', () => {
    const mention = { key: '@_user_1', id: 'ou_1', id_type: 'open_id', name: 'Tom', tenant_key: 'tk' }
    const message = { msg_type: 'text', body: { content: '{"text":"@_user_1"}' }, mentions: [mention] }

    expect(parseContent(message)).toMatchObject({ spans: [{ type: 'mention', openId: 'ou_1', name: 'Tom' }] })
  })

  test('rich text, with all its tags', () => {
    const content = {
      title: 'T',
      content: [
        [
          { tag: 'text', text: 'One ', style: ['bold'] },
          { tag: 'a', href: 'https://a.example', text: 'link', style: [] },
          { tag: 'at', user_id: '@_user_1', user_name: '', style: [] },
        ],
        [{ tag: 'img', image_key: 'img_1' }],
        [{ tag: 'media', file_key: 'f', image_key: 'img_2' }],
        [{ tag: 'emotion', emoji_type: 'SMILE' }],
        [{ tag: 'hr' }],
        [{ tag: 'code_block', language: 'GO', text: 'x := `a`' }],
      ],
    }
    const message = received('post', content, [tom])

    expect(parseContent(message)).toEqual({
      type: 'post',
      title: 'T',
      paragraphs: [
        [
          { type: 'text', text: 'One ', style: ['bold'] },
          { type: 'link', text: 'link', href: 'https://a.example', style: [] },
          { type: 'mention', openId: 'ou_1', name: 'Tom', style: [] },
        ],
        [{ type: 'image', imageKey: 'img_1' }],
        [{ type: 'video', fileKey: 'f', imageKey: 'img_2' }],
        [{ type: 'emotion', emojiType: 'SMILE' }],
        [{ type: 'divider' }],
        [{ type: 'code', language: 'GO', text: 'x := `a`' }],
      ],
    })
    expect(toPlainText(message)).toBe('T\nOne link (https://a.example)@Tom\n[image]\n[video]\n:SMILE:\n---\nx := `a`')
    expect(toMarkdown(message)).toBe(
      '**T**\n**One** [link](https://a.example)@Tom\n[image]\n[video]\n:SMILE:\n---\n```go\nx := `a`\n```',
    )
  })

  test('a card, as readers get it', () => {
    const content = {
      title: 'Card',
      elements: [
        [{ tag: 'button', text: 'OK', type: 'primary' }],
        [{ tag: 'note', elements: [{ tag: 'text', text: 'note' }] }],
      ],
    }

    expect(toPlainText(received('interactive', content))).toBe('Card\nOK\nnote')
    expect(parseContent(received('interactive', content))).toMatchObject({ type: 'interactive', raw: content })
  })
})

test('what an author wrote stays text in markdown', () => {
  const message = received('text', { text: '**x** [a](https://evil) <at id=all></at> # h' })

  expect(toMarkdown(message)).not.toMatch(/[*[\]<>]/)
  expect(toPlainText(message)).toBe('**x** [a](https://evil) <at id=all></at> # h')
})

describe('mentionsBot', () => {
  test('finds the bot among those mentioned, by its open id', () => {
    const message = received('text', { text: '@_user_1 hi' }, [tom])

    expect(mentionsBot(message, 'ou_1')).toBe(true)
    expect(mentionsBot(message, 'ou_2')).toBe(false)
    expect(mentionsBot(message, '')).toBe(false)
  })

  test('everyone is not the bot', () => {
    expect(mentionsBot(received('text', { text: '@_all hi' }), 'ou_1')).toBe(false)
  })

  test('a rich text says it by itself', () => {
    const content = { title: '', content: [[{ tag: 'at', user_id: 'ou_1' }]] }

    expect(mentionsBot(received('post', content), 'ou_1')).toBe(true)
  })
})

/** A small generator of numbers, the same ones in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

test('100,000 random contents are read without an error', () => {
  const random = numbers(20260101)
  const pick = (items: readonly unknown[]): unknown => items[Math.floor(random() * items.length)]
  const types =
    `text post image file folder audio media sticker interactive hongbao share_chat share_user system location
    video_chat share_calendar_event calendar general_calendar todo vote merge_forward constructor __proto__`.split(
      /\s+/,
    )
  const keys =
    `text title content elements tag user_id style href template from_user summary options file_key duration zh_cn
    divider_text __proto__ toString`.split(/\s+/)
  const leaves = [
    null,
    0,
    -1,
    true,
    '',
    'x',
    '@_user_1',
    '@_all',
    '</at>',
    '\ud800',
    'at',
    'note',
    'text',
    '{from_user}{toString}',
    '1e999',
  ]
  const value = (depth: number): unknown => {
    const kind = random()
    if (depth > 4 || kind < 0.5) return pick(leaves)
    const size = Math.floor(random() * 3)
    if (kind < 0.75) return Array.from({ length: size }, () => value(depth + 1))
    return Object.fromEntries(Array.from({ length: size }, () => [String(pick(keys)), value(depth + 1)]))
  }
  let unknown = 0
  for (let count = 0; count < 100_000; count++) {
    const whole = JSON.stringify(value(0))
    const json = random() < 0.1 ? whole.slice(0, Math.floor(random() * whole.length)) : whole
    const message = {
      message_type: String(pick(types)),
      content: random() < 0.05 ? (value(0) as string) : json,
      mentions: value(2) as never,
    }
    const parsed = parseContent(message)
    if (parsed.type === 'unknown') unknown++
    if (count % 10 === 0) {
      expect(typeof toPlainText(message)).toBe('string')
      expect(typeof toMarkdown(message)).toBe('string')
      expect(typeof mentionsBot(message, 'ou_1')).toBe('boolean')
    }
  }
  expect(unknown).toBeGreaterThan(1000)
  expect(unknown).toBeLessThan(90_000)
})
