import { expect, test } from 'vitest'
import { createLark, type Lark, refusal } from './lark.ts'

const MB = 1024 * 1024

/** The head of a PNG of this size, padded. */
function png(width: number, height: number, bytes = 64): Uint8Array<ArrayBuffer> {
  const image = new Uint8Array(bytes)
  image.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const view = new DataView(image.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return image
}

function gif(width: number, height: number): Uint8Array<ArrayBuffer> {
  const image = new Uint8Array(16)
  image.set(new TextEncoder().encode('GIF89a'))
  new DataView(image.buffer).setUint16(6, width, true)
  new DataView(image.buffer).setUint16(8, height, true)
  return image
}

function uploadImage(lark: Lark, bytes: Uint8Array<ArrayBuffer>, type = 'message', name = 'cat.png') {
  const form = new FormData()
  form.set('image_type', type)
  form.set('image', new File([bytes], name))
  return lark.call('POST', 'im/v1/images', form)
}

function uploadFile(lark: Lark, bytes: Uint8Array<ArrayBuffer>, type = 'stream', name = 'notes.txt') {
  const form = new FormData()
  form.set('file_type', type)
  form.set('file_name', name)
  form.set('file', new File([bytes], name))
  return lark.call('POST', 'im/v1/files', form)
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

test('an image comes back byte for byte, whatever its name', async () => {
  const lark = await createLark()
  const image = png(40, 30)

  const { body } = await uploadImage(lark, image, 'message', 'a "quoted"\r\nX-Evil: 1; 猫.png')
  const back = await lark.call('GET', `im/v1/images/${String(body.data?.image_key)}`)

  expect(body.data?.image_key).toMatch(/^img_v3_/)
  expect(back.headers.get('content-type')).toBe('image/png')
  expect(await bytesOf(back.response)).toEqual(image)
})

test.each([
  ['an empty image', new Uint8Array(), 'message', 234010],
  ['an image beyond 10 MB', png(10, 10, 10 * MB + 1), 'message', 234006],
  ['bytes that are no image', new TextEncoder().encode('hello, world'), 'message', 234011],
  ['a picture of 12001 pixels', png(12_001, 10), 'message', 234039],
  ['an avatar of 4097 pixels', png(10, 4097), 'avatar', 234039],
  ['a GIF of 2001 pixels', gif(2001, 10), 'message', 234039],
  ['an unknown image_type', png(10, 10), 'sticker', 234001],
])('%s is refused', async (_, image, type, code) => {
  const lark = await createLark()

  expect(refusal(await uploadImage(lark, image, type))).toEqual([400, code])
})

test.each([
  ['a picture of 12000 pixels', png(12_000, 12_000), 'message'],
  ['a GIF of 2000 pixels', gif(2000, 2000), 'message'],
  ['an image of 10 MB', png(10, 10, 10 * MB), 'message'],
])('%s is taken', async (_, image, type) => {
  expect((await uploadImage(await createLark(), image, type)).body.code).toBe(0)
})

test('only own message images are downloaded', async () => {
  const lark = await createLark()
  const avatar = (await uploadImage(lark, png(10, 10), 'avatar')).body.data?.image_key
  const { messageId, delivery } = await lark.emulator.user('Ada').sends({ image: png(10, 10) })
  const { content } = (delivery.payload.event as { message: { content: string } }).message
  const theirs = JSON.parse(content).image_key

  expect(refusal(await lark.call('GET', `im/v1/images/${String(avatar)}`))).toEqual([400, 234008])
  expect(refusal(await lark.call('GET', `im/v1/images/${theirs}`))).toEqual([400, 234008])
  expect(refusal(await lark.call('GET', 'im/v1/images/img_x'))).toEqual([400, 234005])
  const resource = await lark.call('GET', `im/v1/messages/${messageId}/resources/${theirs}?type=image`)
  expect(await bytesOf(resource.response)).toEqual(png(10, 10))
})

test('an image that somebody else uploaded is not sent on', async () => {
  const lark = await createLark()
  const { delivery } = await lark.emulator.user('Ada').sends({ image: png(10, 10) })
  const { content } = (delivery.payload.event as { message: { content: string } }).message
  const body = { receive_id: lark.emulator.user('Ada').openId, msg_type: 'image', content }

  expect(refusal(await lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body))).toEqual([400, 230017])
})

test('a file comes back byte for byte, and goes out as what it is', async () => {
  const lark = await createLark()
  const bytes = new TextEncoder().encode('minutes')
  const key = (await uploadFile(lark, bytes, 'stream', '纪要.txt')).body.data?.file_key
  const video = (await uploadFile(lark, bytes, 'mp4')).body.data?.file_key
  const voice = (await uploadFile(lark, bytes, 'opus')).body.data?.file_key
  const send = (msg_type: string, file_key: unknown) =>
    lark.call('POST', 'im/v1/messages?receive_id_type=open_id', {
      receive_id: lark.emulator.user('Ada').openId,
      msg_type,
      content: JSON.stringify({ file_key }),
    })

  const back = await lark.call('GET', `im/v1/files/${String(key)}`)

  expect(await bytesOf(back.response)).toEqual(bytes)
  expect(back.headers.get('content-disposition')).toContain(encodeURIComponent('纪要.txt'))
  expect((await send('file', key)).body.code).toBe(0)
  expect((await send('media', video)).body.code).toBe(0)
  expect((await send('audio', voice)).body.code).toBe(0)
  expect(refusal(await send('media', key))).toEqual([400, 230055])
  expect(refusal(await send('audio', video))).toEqual([400, 230055])
  expect(refusal(await send('file', voice))).toEqual([400, 230055])
  expect(refusal(await send('file', 'file_x'))).toEqual([400, 230001])
})

test.each([
  ['an empty file', new Uint8Array(), 'stream', 'a.txt', 234010],
  ['a file beyond 30 MB', new Uint8Array(30 * MB + 1), 'stream', 'a.txt', 234006],
  ['an unknown file_type', new Uint8Array(1), 'exe', 'a.exe', 234001],
  ['a file without a name', new Uint8Array(1), 'stream', '', 234001],
])('%s is refused', async (_, bytes, type, name, code) => {
  expect(refusal(await uploadFile(await createLark(), bytes, type, name))).toEqual([400, code])
})

test('a resource is given to who is in the chat, for the message that holds it', async () => {
  const lark = await createLark()
  const file = { name: 'notes.txt', bytes: new TextEncoder().encode('minutes') }
  const { messageId, delivery } = await lark.emulator.user('Ada').sends({ file })
  const { content } = (delivery.payload.event as { message: { content: string } }).message
  const key = JSON.parse(content).file_key
  const sales = lark.emulator.chat('Sales floor').chatId
  const elsewhere = await lark.emulator.user('Dana').sends({ file, chatId: sales })
  const card = await lark.send('interactive', { elements: [] })
  const resource = (id: string, of: string, type = 'file') =>
    lark.call('GET', `im/v1/messages/${id}/resources/${of}?type=${type}`)

  expect((await resource(messageId, key)).status).toBe(200)
  expect(refusal(await resource(messageId, key, 'image'))).toEqual([400, 234003])
  expect(refusal(await resource(messageId, 'file_x'))).toEqual([400, 234003])
  expect(refusal(await resource(elsewhere.messageId, key))).toEqual([400, 234004])
  expect(refusal(await resource(card, key))).toEqual([400, 234043])
  expect(refusal(await resource(messageId, key, 'video'))).toEqual([400, 99992402])
})

test('a body that is not multipart, or is cut, is refused', async () => {
  const lark = await createLark()

  expect(refusal(await lark.call('POST', 'im/v1/images', { image_type: 'message' }))).toEqual([400, 234001])
  const cut = await lark.emulator.fetch('https://open.feishu.cn/open-apis/im/v1/images', {
    method: 'POST',
    headers: { authorization: `Bearer ${lark.token}`, 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="image_type"\r\n\r\nmess',
  })
  expect(await cut.json()).toMatchObject({ code: 234001 })
})
