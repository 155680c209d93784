import { expect, test } from 'vitest'
import { inFileOrder } from './inFileOrder.ts'

test('exports are listed as their file has them', () => {
  const source = `
    export { zero, one as first }
    export const zebra = 1
    export async function* written() {}
    export async function later() {}
    export function* made() {}
    export class Store {}
    export let apple, pear
    export const $odd = 1
  `
  const names = ['$odd', 'Store', 'apple', 'first', 'later', 'made', 'missing', 'written', 'zebra', 'zero']

  const ordered = inFileOrder(Object.fromEntries(names.map(name => [name, name])), source)

  expect(Object.keys(ordered)).toEqual([
    'zero',
    'first',
    'zebra',
    'written',
    'later',
    'made',
    'Store',
    'apple',
    '$odd',
    'missing',
  ])
})
