import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cardFields } from '../../../packages/emulator/src/contract/cards.ts'
import { facts, generate, target } from './cards.ts'

test('the committed table of cards is what the generator writes', () => {
  expect(generate()).toBe(readFileSync(target, 'utf8'))
})

test('the table has every documented field of JSON 2.0', () => {
  const missing = Object.entries(facts.v2).flatMap(([tag, fields]) =>
    Object.keys(fields)
      .filter(path => path !== 'tag')
      .filter(path => {
        const cut = path.lastIndexOf('.')
        const owner = cut === -1 ? tag : `${tag}.${path.slice(0, cut)}`
        const field = path.slice(cut + 1)
        // What several components share has an owner of its own.
        return cardFields[owner]?.[field] === undefined && !(field in { ...cardFields.Text, ...cardFields.Icon })
      })
      .map(path => `${tag}.${path}`),
  )
  expect(missing).toEqual([])
  expect(Object.keys(cardFields)).toEqual(expect.arrayContaining(Object.keys(facts.v2)))
})
