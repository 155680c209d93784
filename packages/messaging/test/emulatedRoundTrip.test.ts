import { createClient, paginate } from '@lark-sdk/core'
import { createEmulator } from '@lark-sdk/emulator'
import { beforeEach, describe, expect, test } from 'vitest'
import { createCustomBot } from '../src/customBot/index.ts'
import {
  audio,
  card,
  downloadMessageResource,
  file,
  getMessage,
  image,
  listMessages,
  type MessageContent,
  md,
  media,
  parseContent,
  post,
  type ReceivedMessage,
  sendMessage,
  shareChat,
  shareUser,
  sticker,
  systemDivider,
  text,
  toMarkdown,
  toPlainText,
  uploadFile,
  uploadImage,
} from '../src/index.ts'
import { coverage } from './coverage.ts'
import { mp4, opus } from './media.ts'

/** The smallest PNG: one pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  letter => letter.charCodeAt(0),
)
const report = new TextEncoder().encode('minutes')

type Received = ReceivedMessage & { message_id: string }
const received: Received[] = []
const emulator = createEmulator({
  encryptKey: null,
  webhookUrl: async request => {
    const body = (await request.json()) as {
      challenge?: string
      header?: { event_type: string }
      event?: { message: Received }
    }
    if (body.challenge) return Response.json({ challenge: body.challenge })
    if (body.header?.event_type === 'im.message.receive_v1' && body.event) received.push(body.event.message)
    return Response.json({})
  },
})
const client = createClient({ appId: emulator.app.appId, appSecret: emulator.app.appSecret, fetch: emulator.fetch })
const ada = emulator.user('Ada')
const dana = emulator.user('Dana')
const room = emulator.chat('Release room')

const upload = async (bytes: Uint8Array<ArrayBuffer>, fileName: string) =>
  (await uploadFile({ client, file: bytes, fileName })).data.file_key
const picture = async () => (await uploadImage({ client, image: png })).data.image_key

interface Case {
  make: () => Promise<MessageContent> | MessageContent
  says: string
  /** What can be downloaded: the bytes that went up. */
  bytes?: Uint8Array
  kind?: 'image' | 'file'
  /** Of a video: the picture that stands for it. */
  cover?: Uint8Array
}

const cases: Record<string, Case> = {
  text: { make: () => text`Hello ${'<b>'}`, says: 'Hello' },
  post: { make: () => post({ title: 'Notes', content: ['One', md`**two**`] }), says: 'Notes' },
  image: { make: async () => image(await picture()), says: '', bytes: png, kind: 'image' },
  file: { make: async () => file(await upload(report, 'report.pdf')), says: 'report.pdf', bytes: report },
  audio: { make: async () => audio(await upload(opus(1000), 'a.opus')), says: '', bytes: opus(1000) },
  media: {
    make: async () => media(await upload(mp4(1000), 'a.mp4'), await picture()),
    says: 'a.mp4',
    bytes: mp4(1000),
    cover: png,
  },
  sticker: { make: () => sticker('file_sticker'), says: '' },
  interactive: {
    make: () => card({ schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Shall we?' }] } }),
    says: 'Shall we?',
  },
  share_chat: { make: () => shareChat(room.chatId), says: 'share_chat' },
  share_user: { make: () => shareUser(ada.openId), says: 'share_user' },
  system: { make: () => systemDivider('New session'), says: 'New session' },
}

beforeEach(() => {
  received.length = 0
})

function bytesKey(message: ReceivedMessage): string {
  const content = parseContent(message)
  if (content.type === 'image') return content.imageKey
  if (content.type === 'file' || content.type === 'audio' || content.type === 'media') return content.fileKey
  throw new Error(`a ${content.type} has no bytes`)
}

async function download(
  message: Received,
  type: 'image' | 'file',
  fileKey: string = bytesKey(message),
): Promise<Uint8Array> {
  return (await downloadMessageResource({ client, messageId: message.message_id, fileKey, type })).bytes()
}

function coverKey(message: ReceivedMessage): string {
  const content = parseContent(message)
  return (content.type === 'media' && content.imageKey) || ''
}

describe('a message of each type goes out, comes in as an event, is read and downloaded', () => {
  test.each(Object.entries(cases))('%s', async (type, { make, says, bytes, kind = 'file', cover }) => {
    const sent = await sendMessage({ client, openId: ada.openId, content: await make() })
    const read = (await getMessage({ client, messageId: sent.data.message_id })).data.items?.[0]
    if (!read?.body) throw new Error('the message is gone')

    await ada.sends({ msgType: type, content: JSON.parse(read.body.content) as Record<string, unknown> })

    const [event] = received
    if (!event) throw new Error('no event came')
    expect(parseContent(event).type).toBe(type)
    expect(parseContent(event)).toEqual(parseContent(read))
    expect(toPlainText(event)).toContain(says)
    expect(toPlainText(event)).not.toBe('')
    expect(toMarkdown(event)).not.toBe('')
    if (bytes) {
      expect(await download(event, kind)).toEqual(bytes)
      expect(await download({ ...read, message_id: sent.data.message_id }, kind)).toEqual(bytes)
    }
    if (cover) {
      expect(await download(event, 'image', coverKey(event))).toEqual(cover)
      expect(await download(read, 'image', coverKey(read))).toEqual(cover)
    }
  })

  test('and is read in the list of the chat, where the bot finds what no event tells it: its own', async () => {
    for (const { make } of Object.values(cases))
      await sendMessage({ client, openId: dana.openId, content: await make() })

    const { chat_id: containerId } = (await sendMessage({ client, openId: dana.openId, content: 'Last' })).data
    const listed = await paginate(listMessages, { client, containerIdType: 'chat', containerId }).toArray()

    expect(listed.slice(0, -1).map(message => parseContent(message).type)).toEqual(Object.keys(cases))
    for (const [index, { says }] of Object.values(cases).entries()) {
      expect(toPlainText(listed[index] ?? {})).toContain(says)
    }
    expect(received).toEqual([])
  })

  test('a rich text with its pictures and videos', async () => {
    const [imageKey, fileKey] = [await picture(), await upload(mp4(1000), 'a.mp4')]
    const content = post({
      content: [
        { tag: 'img', image_key: imageKey },
        { tag: 'media', file_key: fileKey, image_key: imageKey },
      ],
    })

    const { data } = await sendMessage({ client, openId: ada.openId, content })

    const parsed = parseContent((await getMessage({ client, messageId: data.message_id })).data.items?.[0] ?? {})
    const spans = parsed.type === 'post' ? parsed.paragraphs.flat() : []
    const message = { message_id: data.message_id }
    expect(spans).toEqual([
      { type: 'image', imageKey },
      { type: 'video', fileKey, imageKey },
    ])
    expect(await download(message, 'image', imageKey)).toEqual(png)
    expect(await download(message, 'file', fileKey)).toEqual(mp4(1000))
  })

  test('a sticker, whose bytes nobody can have', async () => {
    await ada.sends({ msgType: 'sticker', content: { file_key: 'file_sticker' } })

    const [event] = received
    if (!event) throw new Error('no event came')
    await expect(download(event, 'file', 'file_sticker')).rejects.toMatchObject({ code: 234043 })
  })
})

describe('what colleagues alone can send arrives, is read and rendered', () => {
  const elements = [[{ tag: 'text', text: 'Ship it' }]]
  test.each([
    ['folder', { file_key: 'file_folder', file_name: 'plans' }, 'plans'],
    ['hongbao', { text: '[Red packet]' }, 'Red packet'],
    ['location', { name: 'Harbour', longitude: '1.5', latitude: '2.5' }, 'Harbour'],
    ['video_chat', { topic: 'Stand-up', start_time: '1623124523829' }, 'Stand-up'],
    ['todo', { task_id: 't1', summary: { title: '', content: elements }, due_time: '1623124318000' }, 'Ship it'],
    ['vote', { topic: 'Lunch?', options: ['Soup', 'Bread'] }, 'Soup'],
    ['post', { title: 'Plan', content: elements }, 'Ship it'],
  ])('%s', async (type, content, says) => {
    await ada.sends({ msgType: type, content })

    const [event] = received
    if (!event) throw new Error('no event came')
    expect(parseContent(event).type).toBe(type)
    expect(toPlainText(event)).toContain(says)
    expect(toMarkdown(event)).toContain(says)
  })

  test('messages that were merged, with what they were made of', async () => {
    const { messageId } = await ada.sends('First')

    const merged = await ada.sends({ forwards: [messageId] })

    const { data } = await getMessage({ client, messageId: merged.messageId })
    expect(parseContent(received[1] ?? {}).type).toBe('merge_forward')
    expect(toPlainText(received[1] ?? {})).not.toBe('')
    expect(data.items?.map(toPlainText)).toContain('First')
  })

  test.each([
    ['audio', { audio: { bytes: opus(1500), durationMs: 1500 } }, opus(1500)],
    ['file', { file: { name: 'report.pdf', bytes: report } }, report],
    ['media', { video: { name: 'demo.mp4', bytes: mp4(2000), durationMs: 2000, cover: png } }, mp4(2000)],
  ])('the bytes of %s', async (type, message, bytes) => {
    await ada.sends(message)

    const [event] = received
    if (!event) throw new Error('no event came')
    expect(parseContent(event)).toMatchObject({ type })
    expect(await download(event, 'file')).toEqual(bytes)
  })

  test('the cover of a video', async () => {
    await ada.sends({ video: { name: 'demo.mp4', bytes: mp4(2000), durationMs: 2000, cover: png } })

    const content = parseContent(received[0] ?? {})
    const fileKey = (content.type === 'media' && content.imageKey) || ''
    const messageId = received[0]?.message_id ?? ''
    const cover = await downloadMessageResource({ client, messageId, fileKey, type: 'image' })
    expect(content).toMatchObject({ fileName: 'demo.mp4', durationMs: 2000 })
    expect(await cover.bytes()).toEqual(png)
  })
})

test('a custom bot writes to its group, signed, and hears why it may not', async () => {
  const hook = emulator.hook({ chatId: room.chatId, secret: 'demo', keywords: ['green'] })
  const url = `https://open.feishu.cn${new URL(hook).pathname}`
  const bot = createCustomBot({ url, secret: 'demo', fetch: emulator.fetch })

  await bot.send('Build 7 is green')
  await expect(bot.send('Build 8 is red')).rejects.toMatchObject({ code: 19024 })
  await expect(createCustomBot({ url, secret: 'x', fetch: emulator.fetch }).send('green')).rejects.toMatchObject({
    code: 19021,
  })

  const elsewhere = emulator.hook({ chatId: room.chatId, ips: ['203.0.113.*'] })
  const kept = createCustomBot({ url: `https://open.feishu.cn${new URL(elsewhere).pathname}`, fetch: emulator.fetch })
  await expect(kept.send('green')).rejects.toMatchObject({ code: 19022 })

  expect(emulator.sent().filter(({ to }) => to === room.name)).toMatchObject([
    { content: { text: 'Build 7 is green' } },
  ])
})

test.each(coverage)('the emulator serves $method $path', async ({ method, path }) => {
  const response = await emulator.fetch(`https://open.feishu.cn/open-apis/${path.replaceAll(/:\w+/g, 'x')}`, { method })

  // Without a token: a path that is served asks for one, and one that is not is not found.
  expect(await response.json()).toMatchObject({ code: 99991661 })
})
