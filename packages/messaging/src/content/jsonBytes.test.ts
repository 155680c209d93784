import { expect, test } from 'vitest'
import { jsonBytes } from './jsonBytes.ts'

const encoded = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length - 2

test('counts every UTF-16 unit as JSON writes it, alone and next to either half of a pair', () => {
  const wrong: string[] = []
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = String.fromCharCode(unit)
    for (const around of [text, `${text}\udc00`, `\ud83d${text}`, `\ud83d${text}\udc00`]) {
      if (jsonBytes(around) !== encoded(around)) wrong.push(JSON.stringify(around))
    }
  }

  expect(wrong).toEqual([])
})
