import { Readable } from 'node:stream'
import { type FileSource, isLarkApiError, type UploadProgress } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { mp4DurationMs, opusDurationMs } from '../src/files/durationMs.ts'
import { fileTypeOf } from '../src/files/fileTypeOf.ts'
import { downloadFile, downloadImage, sendFile, uploadFile, uploadImage } from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'
import { mp4, opus } from './media.ts'

const caller = { tenantAccessToken: 't-1' }
const MB = 1024 * 1024

test.each([
  ['a.pdf', 'pdf'],
  ['a.docx', 'doc'],
  ['a.DOC', 'doc'],
  ['a.xlsx', 'xls'],
  ['a.ppt', 'ppt'],
  ['a.csv', 'stream'],
  ['pdf', 'pdf'],
  ['a.mp4', 'stream'],
  ['a.opus', 'stream'],
])('%s, whose bytes say nothing, is %s', (name, type) => {
  expect(fileTypeOf(Uint8Array.of(1, 2, 3), name)).toBe(type)
})

test('sound and video are told by their bytes, whatever they are called', () => {
  expect(fileTypeOf(opus(1000), 'voice.bin')).toBe('opus')
  expect(fileTypeOf(mp4(1000), 'clip')).toBe('mp4')
})

describe('durations', () => {
  test.each([1, 1500, 3_600_000])('OGG/Opus of %i ms', ms => {
    expect(opusDurationMs(opus(ms))).toBe(ms)
  })

  test.each([1000, 90_500])('MP4 of %i ms', ms => {
    expect(mp4DurationMs(mp4(ms))).toBe(ms)
  })

  test('damage is no duration, and no error', () => {
    for (const whole of [opus(1000), mp4(1000)]) {
      for (let length = 0; length < whole.length; length++) {
        const cut = whole.slice(0, length)
        expect(opusDurationMs(cut) ?? 0).toBeTypeOf('number')
        expect(mp4DurationMs(cut)).toBe(undefined)
      }
    }
  })
})

test('uploadFile says what it found out about a sound', async () => {
  const lark = fakeLark({ data: { file_key: 'file_1' } })

  const { data } = await uploadFile({ ...caller, file: opus(2500), fileName: 'voice.opus', instance: lark.instance })

  expect(data.file_key).toBe('file_1')
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/files',
      token: 't-1',
      body: {
        file_type: 'opus',
        file_name: 'voice.opus',
        duration: '2500',
        file: expect.objectContaining({ name: 'voice.opus' }) as unknown,
      },
    },
  ])
})

test('uploadFile takes the name of a File, and leaves the duration out where there is none', async () => {
  const lark = fakeLark({ data: { file_key: 'file_1' } })

  await uploadFile({ ...caller, file: new File(['a,b'], 'report.csv'), instance: lark.instance })

  expect(lark.calls[0]?.body).toEqual({
    file_type: 'stream',
    file_name: 'report.csv',
    file: { name: 'report.csv', type: 'application/octet-stream', text: 'a,b' },
  })
})

test.each([
  [{ file: new Blob(['x']) }, 'fileName: expected a string'],
  [{ file: new Blob([]), fileName: 'a' }, 'file: expected at least one byte, got none'],
  [{ file: new Blob([new Uint8Array(30 * MB + 1)]), fileName: 'a' }, 'expected at most 31457280 bytes, got 31457281'],
  [{ file: 'report.csv' as never, fileName: 'a' }, 'file: expected a Blob, bytes or a stream, got string'],
])('uploadFile and sendFile send nothing that Lark would refuse', async (bad, message) => {
  const lark = fakeLark()
  const given = { ...caller, ...bad, instance: lark.instance }

  await expect(uploadFile(given)).rejects.toThrow(message)
  await expect(sendFile({ ...given, chatId: 'oc_1' })).rejects.toThrow(message)
  expect(lark.calls).toEqual([])
})

const bytes = () => new TextEncoder().encode('ready')
const padded = () => Buffer.concat([Buffer.from('--'), bytes(), Buffer.from('--')]).subarray(2, 7)
const sources: [name: string, make: () => FileSource][] = [
  ['a Blob', () => new Blob([bytes()])],
  ['a File', () => new File([bytes()], 'own.csv')],
  ['an ArrayBuffer', () => bytes().buffer],
  ['a typed array', bytes],
  ['a part of a Buffer', padded],
  ['a web stream', () => new Blob([bytes()]).stream()],
  ['a Node stream', () => Readable.from([Buffer.from('rea'), Buffer.from('dy')])],
]

describe.each(sources)('%s', (_, make) => {
  test('is uploaded as an image', async () => {
    const lark = fakeLark({ data: { image_key: 'img_1' } })

    await uploadImage({ ...caller, image: make(), instance: lark.instance })

    expect(lark.calls[0]?.body).toMatchObject({ image: { text: 'ready' } })
  })

  test('is uploaded as a file', async () => {
    const lark = fakeLark({ data: { file_key: 'file_1' } })

    await uploadFile({ ...caller, file: make(), fileName: 'a.csv', instance: lark.instance })

    expect(lark.calls[0]?.body).toMatchObject({ file_name: 'a.csv', file: { name: 'a.csv', text: 'ready' } })
  })

  test('is sent', async () => {
    const lark = fakeLark({ data: { file_key: 'file_1' } }, { data: { message_id: 'om_1' } })

    await sendFile({ ...caller, chatId: 'oc_1', file: make(), fileName: 'a.csv', instance: lark.instance })

    expect(lark.calls[0]?.body).toMatchObject({ file: { name: 'a.csv', text: 'ready' } })
    expect(lark.calls[1]?.body).toMatchObject({ msg_type: 'file', content: '{"file_key":"file_1"}' })
  })
})

test.each([
  ['uploadImage', 10 * MB, (image: FileSource) => uploadImage({ ...caller, image })],
  ['uploadFile', 30 * MB, (file: FileSource) => uploadFile({ ...caller, file, fileName: 'a' })],
  ['sendFile', 30 * MB, (file: FileSource) => sendFile({ ...caller, chatId: 'oc_1', file, fileName: 'a' })],
])('%s reads an endless stream no further than its limit', async (_, limit, run) => {
  let given = 0
  let closed = false
  async function* endless() {
    try {
      for (;;) {
        given += MB
        yield new Uint8Array(MB)
      }
    } finally {
      closed = true
    }
  }

  await expect(run(endless())).rejects.toThrow(`expected at most ${limit} bytes`)
  expect(given).toBe(limit + MB)
  expect(closed).toBe(true)
})

test('a stream that breaks is an error of its own', async () => {
  async function* broken() {
    yield new Uint8Array(1)
    throw new RangeError('disk is gone')
  }

  await expect(uploadImage({ ...caller, image: broken() })).rejects.toThrow(RangeError)
})

describe('uploads tell how far they are', () => {
  const large = new Uint8Array(200_000)
  test.each([
    ['uploadImage', { image_key: 'img_1' }, uploadImage, { image: large }],
    ['uploadFile', { file_key: 'file_1' }, uploadFile, { file: large, fileName: 'a' }],
    ['sendFile', { file_key: 'file_1' }, sendFile, { file: large, fileName: 'a', chatId: 'oc_1' }],
  ])('%s', async (_, data, run, params) => {
    const seen: UploadProgress[] = []
    const lark = fakeLark({ data })

    await run({
      ...caller,
      ...params,
      onProgress: (progress: UploadProgress) => void seen.push(progress),
      headers: { 'x-own': '1' },
      instance: lark.instance,
    } as never)

    expect(seen.length).toBeGreaterThan(2)
    expect(seen.map(({ sentBytes }) => sentBytes)).toEqual(
      seen.map((_, step) => Math.min((step + 1) * 65_536, total(seen))),
    )
    expect(seen.at(-1)?.sentBytes).toBe(total(seen))
    expect(total(seen)).toBeGreaterThan(large.length)
    expect(JSON.stringify(lark.calls[0]?.body).length).toBeGreaterThan(large.length)
  })

  const total = (seen: UploadProgress[]) => seen[0]?.totalBytes ?? 0
})

test.each([
  [opus(1000), 'audio', { file_key: 'file_1' }],
  [mp4(1000), 'media', { file_key: 'file_1', image_key: 'img_1' }],
  [new Uint8Array([1]), 'file', { file_key: 'file_1' }],
])('sendFile uploads, and sends by what the file is', async (file, msgType, content) => {
  const lark = fakeLark({ data: { file_key: 'file_1' } }, { data: { message_id: 'om_1' } })

  const { data } = await sendFile({
    ...caller,
    chatId: 'oc_1',
    file,
    fileName: 'a.bin',
    imageKey: 'img_1',
    uuid: 'k1',
    instance: lark.instance,
  })

  expect(data.message_id).toBe('om_1')
  expect(lark.calls.map(({ path }) => path)).toEqual(['/open-apis/im/v1/files', '/open-apis/im/v1/messages'])
  expect(lark.calls[1]?.body).toEqual({
    receive_id: 'oc_1',
    msg_type: msgType,
    content: JSON.stringify(content),
    uuid: 'k1',
  })
})

test.each([
  [{}, 'receiver: expected one of chatId, openId, userId, email, unionId, got none'],
  [{ chatId: 'oc_1', openId: 'ou_1' }, 'got chatId and openId'],
  [{ rootId: '' }, 'rootId: expected an identifier'],
  [{ chatId: 'oc_1', replyInThread: true }, 'replyInThread: expected with rootId'],
  [{ chatId: 'oc_1', uuid: '' }, 'uuid: expected 1 to 50 characters, got 0'],
])('sendFile to %o uploads nothing', async (bad, message) => {
  const lark = fakeLark()

  const call = sendFile({ ...caller, ...bad, file: new Uint8Array([1]), fileName: 'a', instance: lark.instance })

  await expect(call).rejects.toThrow(message)
  expect(lark.calls).toEqual([])
})

describe('downloads', () => {
  test('of an image of our own', async () => {
    const headers = { 'content-type': 'image/png', 'content-length': '2' }
    const lark = fakeLark(new Response(Uint8Array.of(1, 0xff), { headers }))

    const download = await downloadImage({ ...caller, imageKey: 'img_1', instance: lark.instance })

    expect(download).toMatchObject({ type: 'image/png', size: 2, name: undefined })
    expect(await download.bytes()).toEqual(Uint8Array.of(1, 0xff))
    expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/images/img_1', token: 't-1' }])
  })

  test('of a file of our own', async () => {
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''%E6%8A%A5.txt",
    }
    const lark = fakeLark(new Response('x', { headers }))

    const download = await downloadFile({ ...caller, fileKey: 'file_1', instance: lark.instance })

    expect(download.name).toBe('报.txt')
    expect(await new Response(download.stream).text()).toBe('x')
    expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/files/file_1', token: 't-1' }])
  })

  test.each([
    [() => downloadImage({ ...caller, imageKey: 'k', instance: fakeLark({ code: 234008, msg: 'no' }).instance })],
    [() => downloadFile({ ...caller, fileKey: 'k', instance: fakeLark({ code: 234008, msg: 'no' }).instance })],
  ])('of what others sent are refused by Lark', async run => {
    const error: unknown = await run().catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(234008)
  })
})
