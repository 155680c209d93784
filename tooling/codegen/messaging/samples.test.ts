import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerOf } from './answerOf.ts'
import { endpoints } from './endpoints.ts'
import { facts, samples } from './facts.ts'

const folder = resolve(import.meta.dirname, '../../../packages/messaging/test')
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts'))
  .map(file => readFileSync(join(folder, file), 'utf8'))

/** Every string in single quotes, as its value. */
const strings = new Set(
  texts.flatMap(text =>
    [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, inner = '']) =>
      inner.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter)),
    ),
  ),
)

describe.each(endpoints)('$id', ({ id, name }) => {
  test('has each of its request samples, byte for byte, in a test of its function', () => {
    const missing = (samples[id]?.requests ?? [])
      .map(request => JSON.stringify(request))
      .filter(one => !strings.has(one))

    expect(missing).toEqual([])
    expect(texts.some(text => text.includes(`${name}(`))).toBe(true)
  })

  test('shows only fields that its own table names', () => {
    const data = answerOf(endpoints.find(one => one.id === id) ?? { id })?.data ?? {}
    const named = facts[id]?.data.map(field => field.name) ?? []

    expect(Object.keys(data).filter(field => named.length > 0 && !named.includes(field))).toEqual([])
  })
})

test('nearly all pages have a sample', () => {
  const without = endpoints.filter(({ id }) => !samples[id]?.response).map(({ name }) => name)

  // Downloads answer with bytes.
  expect(without).toEqual(['downloadMessageResource', 'downloadImage', 'downloadFile'])
})
