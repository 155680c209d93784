import { isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { mp4DurationMs, opusDurationMs } from '../src/files/durationMs.ts'
import { fileTypeOf } from '../src/files/fileTypeOf.ts'
import { downloadFile, downloadImage, sendFile, uploadFile } from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'
import { mp4, opus } from './media.ts'

const caller = { tenantAccessToken: 't-1' }

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
  [{ file: new Blob([]), fileName: 'a' }, 'file: expected 1 to 31457280 bytes, got 0'],
  [{ file: new Blob([new Uint8Array(30 * 1024 * 1024 + 1)]), fileName: 'a' }, 'got 31457281'],
])('uploadFile refuses what it cannot send', async (bad, message) => {
  await expect(uploadFile({ ...caller, ...bad })).rejects.toThrow(message)
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

test('sendFile without a receiver uploads nothing', async () => {
  const lark = fakeLark()

  const call = sendFile({ ...caller, file: new Uint8Array([1]), fileName: 'a', instance: lark.instance })

  await expect(call).rejects.toThrow('receiver: expected one of')
  expect(lark.calls).toEqual([])
})

describe('downloads', () => {
  test('of an image of our own', async () => {
    const lark = fakeLark(new Response(Uint8Array.of(1, 0xff), { headers: { 'content-type': 'image/png' } }))

    const response = await downloadImage({ ...caller, imageKey: 'img_1', instance: lark.instance })

    expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(1, 0xff))
    expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/images/img_1', token: 't-1' }])
  })

  test('of a file of our own', async () => {
    const lark = fakeLark(new Response('x', { headers: { 'content-type': 'application/octet-stream' } }))

    const response = await downloadFile({ ...caller, fileKey: 'file_1', instance: lark.instance })

    expect(await response.text()).toBe('x')
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
