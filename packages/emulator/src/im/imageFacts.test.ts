import { expect, test } from 'vitest'
import { imageFacts } from './imageFacts.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'))

test.each([
  ['png', hex('89504e470d0a1a0a 0000000d 49484452 00000028 0000001e'), 40, 30],
  ['gif', hex('474946383961 2800 1e00'), 40, 30],
  ['bmp', hex('424d 000000000000000000000000 28000000 28000000 e2ffffff'), 40, 30],
  ['jpeg', hex('ffd8 ffe0 0004 0000 ffc0 0011 08 001e 0028 03 010000'), 40, 30],
  ['webp', hex('52494646 00000000 57454250'), undefined, undefined],
  ['tiff', hex('49492a00'), undefined, undefined],
  ['x-icon', hex('00000100'), undefined, undefined],
  ['heic', hex('00000018 66747970 68656963'), undefined, undefined],
])('knows %s', (format, bytes, width, height) => {
  expect(imageFacts(bytes)).toMatchObject({ format, ...(width && { width, height }) })
})

test.each([
  ['nothing', ''],
  ['text', '68656c6c6f'],
  ['a PDF', '255044462d312e37'],
  ['an MP4', '00000018667479706d703432'],
])('does not take %s for an image', (_, bytes) => {
  expect(imageFacts(hex(bytes))).toBeUndefined()
})

test('a broken JPEG is still a JPEG, of no known size', () => {
  expect(imageFacts(hex('ffd8ffe000'))).toEqual({ format: 'jpeg' })
  expect(imageFacts(hex('ffd8ffe0000000000000000000'))).toEqual({ format: 'jpeg' })
})
