import { createClient } from '@lark-sdk/core'
import { createEmulator } from '@lark-sdk/emulator'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  audio,
  card,
  createChat,
  downloadFile,
  downloadImage,
  downloadMessageResource,
  file,
  getMessage,
  image,
  type Message,
  type MessageContent,
  md,
  media,
  mention,
  parseContent,
  post,
  type ReceivedMessage,
  recallMessage,
  replyMessage,
  resendRichTextMessage,
  sendFile,
  sendMessage,
  shareChat,
  shareUser,
  sticker,
  systemDivider,
  text,
  toMarkdown,
  toPlainText,
  updateMessage,
  uploadFile,
  uploadImage,
} from '../src/index.ts'
import { mp4, opus } from './media.ts'

/** The smallest PNG: one pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  letter => letter.charCodeAt(0),
)

const received: (ReceivedMessage & { message_id: string })[] = []
const emulator = createEmulator({
  encryptKey: null,
  webhookUrl: async request => {
    const body = (await request.json()) as {
      challenge?: string
      header?: { event_type: string }
      event?: { message: never }
    }
    if (body.challenge) return Response.json({ challenge: body.challenge })
    if (body.header?.event_type === 'im.message.receive_v1' && body.event) received.push(body.event.message)
    return Response.json({})
  },
})
const { appId, appSecret } = emulator.app
const client = createClient({ appId, appSecret, fetch: emulator.fetch })
const ada = emulator.user('Ada')
const to = { client, openId: ada.openId }

beforeEach(() => {
  received.length = 0
})

/** A message as the bot reads it back. */
async function readBack(message: Message): Promise<Message> {
  const { data } = await getMessage({ client, messageId: message.message_id })
  const [found] = data.items ?? []
  if (!found) throw new Error('the message is gone')
  return found
}

const makers: Record<string, () => Promise<MessageContent> | MessageContent> = {
  text: () => text`Hello ${mention(ada.openId, 'Ada')}, <b>${'<at user_id="all">'}</b>`,
  post: () => post({ title: 'T', content: ['One', [{ tag: 'at', user_id: ada.openId }], md`**b**`, { tag: 'hr' }] }),
  image: async () => image((await uploadImage({ client, image: png })).data.image_key),
  file: async () => file((await uploadFile({ client, file: png, fileName: 'a.pdf' })).data.file_key),
  audio: async () => audio((await uploadFile({ client, file: opus(1000), fileName: 'a.opus' })).data.file_key),
  media: async () => media((await uploadFile({ client, file: mp4(1000), fileName: 'a.mp4' })).data.file_key),
  interactive: () => card({ schema: '2.0', body: { elements: [{ tag: 'markdown', content: 'Hi' }] } }),
  share_chat: async () => shareChat((await createChat({ client, name: 'Group' })).data.chat_id),
  share_user: () => shareUser(ada.openId),
  system: () => systemDivider('New session'),
}

describe('what the bot sends can be read back', () => {
  test.each(Object.entries(makers))('%s', async (type, make) => {
    const { data } = await sendMessage({ ...to, content: await make() })

    const message = await readBack(data)

    expect(parseContent(message).type).toBe(type)
    expect(toPlainText(message)).not.toBe('')
    expect(toMarkdown(message)).not.toBe('')
  })

  test('a sticker that someone sent', async () => {
    await ada.sends({ msgType: 'sticker', content: { file_key: 'file_sticker' } })

    expect(received.map(parseContent)).toEqual([{ type: 'sticker', fileKey: 'file_sticker' }])
    expect(sticker('file_sticker').msg_type).toBe('sticker')
  })
})

describe('what a colleague sends arrives as an event, and is read', () => {
  test.each(Object.entries(makers).filter(([type]) => type !== 'system'))('%s', async (type, make) => {
    const { msg_type: msgType, content } = await make()
    // Clients send one language, without the wrapper that bots need.
    const wire = JSON.parse(content) as Record<string, unknown> & { zh_cn?: Record<string, unknown> }

    await ada.sends({ msgType, content: wire.zh_cn ?? wire })

    expect(received).toHaveLength(1)
    const [message] = received
    expect(message && parseContent(message).type).toBe(type)
    if (type === 'post') expect(message && toPlainText(message)).toContain('One')
    expect(message && toPlainText(message)).not.toBe('')
    expect(message && toMarkdown(message)).not.toBe('')
  })
})

test('what users wrote mentions nobody', async () => {
  const { data } = await sendMessage({ ...to, content: text`Hello ${`<at user_id="${ada.openId}">x</at>`}` })

  const message = await readBack(data)

  expect(message.mentions ?? []).toEqual([])
  expect(toPlainText(message).replaceAll('\u200b', '')).toBe(`Hello <at user_id="${ada.openId}">x</at>`)
})

test('what has bytes comes back as it was', async () => {
  const sent = await sendFile({ ...to, file: opus(1500), fileName: 'voice.opus' })
  const sound = parseContent(await readBack(sent.data))
  const picture = (await uploadImage({ client, image: png })).data.image_key

  expect(sound.type).toBe('audio')
  const fileKey = sound.type === 'audio' ? sound.fileKey : ''
  expect(await (await downloadFile({ client, fileKey })).bytes()).toEqual(opus(1500))
  expect(await (await downloadImage({ client, imageKey: picture })).bytes()).toEqual(png)
})

test('an image that a colleague sent arrives as an event, and is downloaded', async () => {
  await ada.sends({ image: png })

  const [message] = received
  const content = message ? parseContent(message) : undefined
  expect(content?.type).toBe('image')
  const download = await downloadMessageResource({
    client,
    messageId: message?.message_id ?? '',
    fileKey: content?.type === 'image' ? content.imageKey : '',
    type: 'image',
  })
  expect(await download.bytes()).toEqual(png)
})

test('a rich text that a colleague sent is sent on, its image under a key of the bot', async () => {
  await ada.sends({ image: png })
  const picture = received[0] ? parseContent(received[0]) : undefined
  const key = picture?.type === 'image' ? picture.imageKey : ''
  const content = { title: 'T', content: [[{ tag: 'text', text: 'Look' }], [{ tag: 'img', image_key: key }]] }
  const message = { message_id: received[0]?.message_id ?? '', message_type: 'post', content: JSON.stringify(content) }

  const { data } = await resendRichTextMessage({ ...to, message })

  const parsed = parseContent(await readBack(data))
  const images = parsed.type === 'post' ? parsed.paragraphs.flat().filter(span => span.type === 'image') : []
  expect(images).toHaveLength(1)
  expect(images).not.toContainEqual({ type: 'image', imageKey: key })
})

test('a conversation: answered, edited, recalled', async () => {
  await ada.sends('Hello')
  const messageId = received[0]?.message_id ?? ''

  const { data: reply } = await replyMessage({ client, messageId, content: text('Hi') })
  await updateMessage({ client, messageId: reply.message_id, content: text('Hi there') })

  expect(reply.parent_id).toBe(messageId)
  expect(toPlainText(await readBack(reply))).toBe('Hi there')
  await recallMessage({ client, messageId: reply.message_id })
  await expect(replyMessage({ client, messageId: reply.message_id, content: 'x' })).rejects.toMatchObject({
    code: 230011,
  })
})
