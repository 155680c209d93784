import { describe, expect, test } from 'vitest'
import {
  audio,
  bold,
  card,
  escapeMd,
  escapeText,
  file,
  image,
  italic,
  lineThrough,
  link,
  markdown,
  md,
  media,
  mention,
  mentionAll,
  post,
  sendMessage,
  shareChat,
  shareUser,
  splitText,
  sticker,
  systemDivider,
  template,
  text,
  underline,
} from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'

const saying = (content: { content: string }) => JSON.parse(content.content) as { text: string }

test.each([
  [image('img_v2_xxx'), 'image', '{"image_key":"img_v2_xxx"}'],
  [file('file_v2_xxx'), 'file', '{"file_key":"file_v2_xxx"}'],
  [audio('file_v2_xxx'), 'audio', '{"file_key":"file_v2_xxx"}'],
  [media('file_v2_xxx', 'img_v2_xxx'), 'media', '{"file_key":"file_v2_xxx","image_key":"img_v2_xxx"}'],
  [media('file_v2_xxx'), 'media', '{"file_key":"file_v2_xxx"}'],
  [sticker('file_v2_xxx'), 'sticker', '{"file_key":"file_v2_xxx"}'],
  [shareChat('oc_xxx'), 'share_chat', '{"chat_id":"oc_xxx"}'],
  [shareUser('ou_xxx'), 'share_user', '{"user_id":"ou_xxx"}'],
  [text('test content'), 'text', '{"text":"test content"}'],
  [
    card({ type: 'card', data: { card_id: '7371713483664506900' } }),
    'interactive',
    '{"type":"card","data":{"card_id":"7371713483664506900"}}',
  ],
  [
    template('xxx', { version: '1.0.0', variables: { key1: 'value1' } }),
    'interactive',
    '{"type":"template","data":{"template_id":"xxx","template_version_name":"1.0.0","template_variable":{"key1":"value1"}}}',
  ],
  [
    systemDivider('New', { languages: { en_US: 'New Session' }, rollUp: true }),
    'system',
    '{"type":"divider","params":{"divider_text":{"text":"New","i18n_text":{"en_US":"New Session"}}},"options":{"need_rollup":true}}',
  ],
])('%o is what the documentation shows', (content, msgType, json) => {
  expect(content).toEqual({ msg_type: msgType, content: json })
})

test.each([image, file, audio, media, sticker, shareChat, shareUser, template, systemDivider, markdown, text])(
  '%o refuses an empty string',
  make => {
    expect(() => make('')).toThrow(TypeError)
  },
)

test('what a maker returns is sent as it is', async () => {
  const lark = fakeLark({ data: {} })

  await sendMessage({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    content: sticker('f'),
    uuid: 'k',
    instance: lark.instance,
  })

  expect(lark.calls[0]?.body).toEqual({
    receive_id: 'oc_1',
    msg_type: 'sticker',
    content: '{"file_key":"f"}',
    uuid: 'k',
  })
})

/** What takes effect in a text message, by the documentation: tags, and links. */
const EFFECTS = /<\/?(at|b|i|u|s|a)\b[^>]*>|\[[^\]]*\]\([^)]*\)/i

describe('text', () => {
  test('pieces take effect', () => {
    const made = text`${mention('ou_1', 'Tom')} ${mentionAll()} ${bold('b')} ${italic(underline('iu'))} ${lineThrough(1)} ${link('L', 'https://a.example/?q=(1)')}`

    expect(saying(made).text).toBe(
      '<at user_id="ou_1">Tom</at> <at user_id="all"></at> <b>b</b> <i><u>iu</u></i> <s>1</s> [L](https://a.example/?q=%281%29)',
    )
  })

  test.each([
    '</at>',
    '<at id=all>',
    '<at user_id="all"></at>',
    '< at user_id="all">x</at>',
    '<b>bold</b>',
    '[free money](https://evil.example)',
    '[a] (https://evil.example)',
    '\u202e<at user_id="all">',
    '👩‍👩‍👧‍👦 <AT USER_ID="all">',
  ])('%o is shown and has no effect', hostile => {
    const asPart = saying(text`Hello ${hostile}!`).text

    expect(asPart).not.toMatch(EFFECTS)
    expect(asPart.replaceAll('\u200b', '')).toBe(`Hello ${hostile}!`)
    expect(saying(text(hostile)).text).not.toMatch(EFFECTS)
    expect(saying(text`${bold(hostile)}`).text.replace(/^<b>|<\/b>$/g, '')).not.toMatch(EFFECTS)
    const named = saying(text`${mention('ou_1', hostile)}`).text
    expect(named.replace(/^<at user_id="ou_1">|<\/at>$/g, '')).not.toMatch(EFFECTS)
    const label = saying(text`${link(hostile, 'https://a.example')}`).text
    expect(label.match(/\]\(/g)).toHaveLength(1)
  })

  test('random hostile parts have no effect, next to each other and to what the template says', () => {
    const bits = [
      '<',
      '</',
      'at',
      'b',
      '>',
      '/',
      '[',
      ']',
      '(',
      ')',
      ' ',
      'user_id="all"',
      '\n',
      'https://x',
      '\u202e',
      '👩‍👩',
      'a',
      's>',
    ]
    let state = 7
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
    const hostile = () => Array.from({ length: 6 }, () => bits[Math.floor(random() * bits.length)]).join('')
    for (let count = 0; count < 20_000; count++) {
      const [a, b] = [hostile(), hostile()]
      for (const made of [
        text`${a}${b}`,
        text(a, b),
        text`x <${a}`,
        text`x </${a}`,
        text`${a}b> x`,
        text`[x]${a}`,
        text`[${a}`,
      ]) {
        expect(saying(made).text).not.toMatch(EFFECTS)
      }
    }
  })

  test('text without markup is untouched', () => {
    const plain = 'if (a[0] < 3 && b > 2) { return "x" } // 1<2'

    expect(escapeText(plain).replaceAll('\u200b', '')).toBe(plain)
    expect(escapeText('1<2, a[0] = x')).toBe('1<2, a[0] = x')
  })

  test.each([
    () => mention('all'),
    () => mention('"><at user_id="all'),
    () => mention(''),
    () => link('x', 'javascript:alert(1)'),
    () => text({ toString: () => '<at user_id="all">' } as never),
    () => text`${JSON.parse('{"Symbol(@lark-sdk/messaging.textPiece)":"<b>"}') as never}`,
  ])('refuses what could be forged: %o', make => {
    expect(make).toThrow(TypeError)
  })
})

describe('post', () => {
  test('strings are text, and a single tag is a paragraph', () => {
    const made = post({
      title: 'T',
      content: ['One', ['Two ', { tag: 'a', text: 'x', href: 'https://a' }], { tag: 'hr' }],
    })

    expect(JSON.parse(made.content)).toEqual({
      zh_cn: {
        title: 'T',
        content: [
          [{ tag: 'text', text: 'One' }],
          [
            { tag: 'text', text: 'Two ' },
            { tag: 'a', text: 'x', href: 'https://a' },
          ],
          [{ tag: 'hr' }],
        ],
      },
    })
  })

  test('has several languages', () => {
    const made = post({ zh_cn: { content: ['你好'] }, en_us: { title: 'Hi', content: ['Hello'] } })

    expect(Object.keys(JSON.parse(made.content) as object)).toEqual(['zh_cn', 'en_us'])
  })

  test.each([
    [() => post({}), 'post: expected a language'],
    [() => post({ content: [] }), 'expected something to say'],
    [() => post({ content: 'x' as never }), 'expected a list of paragraphs'],
    [() => post({ content: [['x', { tag: 'img', image_key: 'k' }]] }), 'expected img in a paragraph of its own'],
    [() => post({ content: [['x', md`y`]] }), 'expected md in a paragraph of its own'],
  ])('refuses %o', (make, message) => {
    expect(make).toThrow(message)
  })

  test.each([
    '</at>',
    '<at id=all>',
    '**b**',
    '# h',
    '1. x',
    '[a](https://x)',
    '`c`',
    '![i](img)',
    '&lt;',
    '\u202e*x*',
  ])('%o has no effect in md', hostile => {
    const { text: made } = md`Hi ${hostile}`

    expect(made.slice(3)).not.toMatch(/[<>*`[\]]|\]\(/)
    const decoded = made.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    expect(decoded).toBe(`Hi ${hostile}`)
  })

  test('what starts a line is escaped there as well', () => {
    expect(escapeMd('a\n# b\n- c\n2. d')).toBe('a\n&#35; b\n&#45; c\n2&#46; d')
  })
})

test('markdown is rich text, and a card where it has a table', () => {
  expect(markdown('**b**').msg_type).toBe('post')
  expect(markdown('a | b, no table').msg_type).toBe('post')
  const table = '| a | b |\n| --- | --- |\n| 1 | 2 |'
  expect(JSON.parse(markdown(table).content)).toEqual({
    schema: '2.0',
    body: { elements: [{ tag: 'markdown', content: table }] },
  })
})

describe('splitText', () => {
  const size = (piece: string) => new TextEncoder().encode(JSON.stringify(piece)).length - 2

  test('a short text is one piece', () => {
    expect(splitText('short')).toEqual(['short'])
    expect(splitText('')).toEqual([''])
  })

  test('splits between lines, and loses nothing', () => {
    const long = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')

    const pieces = splitText(long, { maxBytes: 100 })

    expect(pieces.join('\n')).toBe(long)
    expect(Math.max(...pieces.map(size))).toBeLessThanOrEqual(100)
    expect(pieces.length).toBeLessThan(15)
  })

  test.each(['👩‍👩‍👧‍👦', 'é', '二', '🇩🇪', '"'])('never cuts inside %s', grapheme => {
    const pieces = splitText(grapheme.repeat(50), { maxBytes: 60 })

    expect(pieces.join('')).toBe(grapheme.repeat(50))
    for (const piece of pieces) {
      expect(size(piece)).toBeLessThanOrEqual(60)
      expect(piece.replaceAll(grapheme, '')).toBe('')
    }
  })

  test('cuts a line after a space', () => {
    expect(splitText('aaaa bbbb cccc', { maxBytes: 11 })).toEqual(['aaaa bbbb ', 'cccc'])
  })

  test('closes a block of code, and opens it again', () => {
    const code = Array.from({ length: 10 }, (_, index) => `x = ${index}`).join('\n')

    const pieces = splitText(`Look:\n\`\`\`ts\n${code}\n\`\`\`\nDone.`, { maxBytes: 50 })

    expect(pieces.length).toBeGreaterThan(2)
    for (const piece of pieces) {
      expect((piece.match(/^```/gm) ?? []).length % 2).toBe(0)
      expect(size(piece)).toBeLessThanOrEqual(50)
    }
    expect(pieces[1]).toMatch(/^```ts\n/)
    expect(pieces.at(-1)).toMatch(/Done\.$/)
    for (let index = 0; index < 10; index++) expect(pieces.join('\n')).toContain(`x = ${index}\n`)
  })

  test.each(Array.from({ length: 30 }, (_, index) => index))(
    'never goes over the limit: fence after %i characters',
    before => {
      const long = `${'x'.repeat(before)}\n\`\`\`ts\na\nb\nc\nd\n\`\`\`\ny`

      for (const piece of splitText(long, { maxBytes: 32 })) {
        expect(size(piece)).toBeLessThanOrEqual(32)
        expect((piece.match(/^```/gm) ?? []).length % 2).toBe(0)
      }
    },
  )

  test.each(Array.from({ length: 30 }, (_, index) => index))(
    'leaves no block open when its last line is longer than its first: after %i characters',
    before => {
      for (const piece of splitText(`\`\`\`\n${'x'.repeat(before)}\n   \`\`\`\`\ny`, { maxBytes: 32 })) {
        expect(size(piece)).toBeLessThanOrEqual(32)
        expect((piece.match(/^ *```/gm) ?? []).length % 2).toBe(0)
      }
    },
  )

  test('code within a line opens no block', () => {
    expect(splitText('```x``` and\nmore and more', { maxBytes: 14 })).toEqual(['```x``` and', 'more and more'])
  })

  test('a megabyte is split, of short lines and of a single one', () => {
    const lines = 'ten bytes.\n'.repeat(100_000)
    const line = 'ten bytes '.repeat(100_000)

    const pieces = splitText(lines)
    const parts = splitText(line, { maxBytes: 100 })

    expect(pieces.join('\n')).toBe(lines)
    expect(pieces).toHaveLength(8)
    expect(parts).toEqual(Array.from({ length: 10_000 }, () => 'ten bytes '.repeat(10)))
  })

  test('whatever a line holds, it is cut at borders of graphemes, and as late as they let it', () => {
    const bits = ['a', '"', '二', 'e\u0301', ' \u0301', '👩‍👩‍👧‍👦', '🇩🇪', '\ud83d', '\u0007', '\r', '한']
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    let seed = 7
    const pick = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return bits[seed % bits.length] ?? ''
    }

    for (let round = 0; round < 300; round++) {
      const line = Array.from({ length: 60 }, pick).join('')
      const graphemes = Array.from(segmenter.segment(line), ({ segment }) => segment)
      const expected: string[] = []
      let part = ''
      for (const grapheme of graphemes) {
        if (size(part + grapheme) > 90) {
          expected.push(part)
          part = ''
        }
        part += grapheme
      }

      expect(splitText(line, { maxBytes: 90 })).toEqual([...expected, part])
    }
  })

  test('a space that carries an accent keeps it', () => {
    expect(splitText('aa \u0301bb', { maxBytes: 6 })).toEqual(['aa \u0301b', 'b'])
    expect(splitText('aaa \u0301bb', { maxBytes: 5 })).toEqual(['aaa', ' \u0301bb'])
  })

  test('refuses room for nothing', () => {
    expect(() => splitText('二二', { maxBytes: 2 })).toThrow('maxBytes')
  })
})
