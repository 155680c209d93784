import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Stubs } from '../api.ts'
import { fillTemplate, mergeStubs, readStubs, toAddress } from './stubs.ts'

const base = mkdtempSync(join(tmpdir(), 'stubs-'))
const folder = join(base, 'cards')
mkdirSync(folder)
writeFileSync(join(base, 'secret.png'), 'secret')
writeFileSync(join(folder, 'ada.png'), 'picture')
writeFileSync(join(folder, 'ada.txt'), 'text')
symlinkSync(join(base, 'secret.png'), join(folder, 'link.png'))
afterAll(() => rmSync(base, { recursive: true }))

test('a picture of the folder becomes data of the page', () => {
  expect(toAddress('ada.png', folder)).toBe(`data:image/png;base64,${btoa('picture')}`)
})

test.each(['https://example.com/a.png', 'data:image/png;base64,AA=='])('%s is an address already', address => {
  expect(toAddress(address, folder)).toBe(address)
})

test.each([
  '../secret.png',
  'link.png',
  '/etc/passwd',
  'ada.txt',
  'none.png',
  'data:text/html,x',
  'javascript:alert(1)',
  'file:///etc/a.png',
])('%s leads nowhere', value => {
  expect(toAddress(value, folder)).toBeUndefined()
})

test('a folder without a table has none, and a table that is no JSON is told', () => {
  expect(readStubs(folder)).toEqual({ stubs: {} })
  writeFileSync(join(folder, 'card-renderer.json'), '{')
  expect(readStubs(folder).problem?.message).toContain('card-renderer.json')
})

test('variables are filled in: alone as they are, within a text as a text', () => {
  const slot = (name: string) => `$${`{${name}}`}`
  const template = { a: slot('n'), b: [`n is ${slot('n')}, ${slot('unknown')}`], c: 1 }

  expect(fillTemplate(template, { n: [1] })).toEqual({ a: [1], b: [`n is 1, ${slot('unknown')}`], c: 1 })
})

test('entries of another kind are left out, and the module’s own win', () => {
  const table = {
    images: { img_1: 'table.png', img_2: 7, img_3: 'kept.png' },
    people: { ou_1: null, ou_2: { avatarUrl: 7 }, ou_3: { name: 'Ada' } },
    chatMembers: ['ou_3', 7],
    templates: 'none',
  } as unknown as Stubs

  expect(mergeStubs(table, { images: { img_1: 'own.png' } })).toEqual({
    images: { img_1: 'own.png', img_3: 'kept.png' },
    people: { ou_3: { name: 'Ada' } },
    chatMembers: ['ou_3'],
    templates: {},
  })
  expect(mergeStubs({ chatMembers: 'abc' } as unknown as Stubs, {}).chatMembers).toBeUndefined()
})
