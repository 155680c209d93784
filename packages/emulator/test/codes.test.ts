import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endpoints } from '../src/contract/endpoints.ts'

const MESSAGING = / \/open-apis\/(im|docx\/v1\/chats|ephemeral|interactive|message)\//
const folder = join(import.meta.dirname, '../src')
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.startsWith('contract/') && !file.endsWith('.test.ts'))
  .map(file => readFileSync(join(folder, file), 'utf8'))
  .join('\n')
const said = new Set([...source.matchAll(/(?<![\d_])\d{5,8}(?![\d_])/g)].map(([code]) => Number(code)))

/** Codes that the pages of messaging list and that nothing here leads to; `fault` answers with any of them. */
const NOT_PLAYED: Record<string, number[]> = {
  'other tenants, and groups and people of several': [
    230038, 231021, 231204, 232004, 232010, 232028, 232031, 232032, 232033, 232095, 234009, 1772002, 1772004,
  ],
  'an app that is not installed, or that the platform does not find': [
    11207, 11209, 11210, 232034, 232065, 234019, 1772034,
  ],
  'scopes and kinds of tokens, which the gateway refuses first': [11223, 231013, 231014, 232015, 232037, 234002],
  'ids: one code stands for the several': [11101, 231006, 231008, 232007, 232030, 99992351, 99992360, 99992364],
  'secret groups, encrypted groups and keys that are gone': [
    230036, 230062, 230066, 230073, 230074, 230075, 232061, 234041, 234042,
  ],
  'what was said is audited': [11312, 230022, 230028, 230100, 232023],
  'settings of the tenant and of people, meetings, teams and bans': [
    11235, 230035, 231019, 231020, 232044, 232057, 232060, 232063, 232069, 232079, 232091, 232092, 232093,
  ],
  'messages that fold, destroy themselves or leave no trace': [230098, 230111, 231005],
  'documents in tabs and announcements, and who may read them': [232003, 232051, 232066, 1770032, 1772001],
  'limits by the day, and two calls at once': [11247, 230048, 231015, 232019, 232068, 232073],
  'trouble of the platform itself': [232039, 232096, 1771001, 1771002, 1771003, 1771004, 1771005, 1771006],
  'tables, grids, files and trees in announcements': [
    1770003, 1770004, 1770005, 1770006, 1770007, 1770008, 1770010, 1770011, 1770012, 1770013, 1770014, 1770015, 1770019,
    1770020, 1770024, 1770026, 1770027, 1770030, 1770034, 1770035, 1770038, 1770041,
  ],
}

test('every documented refusal of messaging is played, or is named among those that are not', () => {
  const pages = Object.entries(endpoints).filter(([on]) => MESSAGING.test(on))
  const documented = new Set(pages.flatMap(([, { statuses }]) => Object.values(statuses).flat()))
  const left = Object.values(NOT_PLAYED).flat()
  const numeric = (a: number, b: number) => a - b

  expect(pages).toHaveLength(84)
  expect(new Set(left).size).toBe(left.length)
  expect([...documented].filter(code => !said.has(code)).toSorted(numeric)).toEqual(left.toSorted(numeric))
  expect(documented.size - left.length).toBeGreaterThanOrEqual(136)
})
