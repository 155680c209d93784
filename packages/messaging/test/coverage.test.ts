import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as messaging from '../src/index.ts'
import { coverage } from './coverage.ts'

const root = join(import.meta.dirname, '..')
const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file))
const sources = filesOf('src').filter(file => file.endsWith('.ts') && !file.includes('.test'))
const tests = [...filesOf('src'), ...filesOf('test')].filter(file => file.endsWith('.test.ts'))
const testTexts = tests
  .filter(file => !file.endsWith('coverage.test.ts'))
  .map(file => readFileSync(join(root, file), 'utf8'))

const sourceOf = (name: string) => {
  const file = sources.find(one => one.endsWith(`/${name}.ts`))
  return file ? readFileSync(join(root, file), 'utf8') : ''
}

/** Members of the parameters' type that no comment stands before. */
function undocumented(source: string): string[] {
  const block = /export type \w+Params =[\s\S]*?\n(?=\/\*\*|export )/.exec(source)?.[0] ?? ''
  const lines = block.split('\n')
  const isMember = (line: string) => /^ {2,4}\w+\??: /.test(line)
  return lines.filter((line, index) => isMember(line) && !/\*\/\s*$/.test(lines[index - 1] ?? ''))
}

test('the table has all endpoints of the documentation', () => {
  expect(new Set(coverage.map(({ method, path }) => `${method} ${path}`)).size).toBe(84)
})

describe.each(coverage)('$method $path', ({ method, path, name }) => {
  test(`is served by ${name}, which its own file documents`, () => {
    expect(typeof (messaging as Record<string, unknown>)[name]).toBe('function')
    const source = sourceOf(name)
    expect(source).toContain(`${method} /open-apis/${path}`.replace(/urgent_(sms|phone)$/, 'urgent_app'))
    expect(source).toContain('@see https://open.feishu.cn/document/')
    expect(source).toContain('@example')
    expect(undocumented(source)).toEqual([])
  })

  test('has a test of what goes over the wire', () => {
    const wire = new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/\'"`]+')}['"\`]`)
    const last = path.split('/').at(-1) ?? ''
    const found = testTexts.filter(text => text.includes(name) && (wire.test(text) || text.includes(`'${last}'`)))
    expect(found.length).toBeGreaterThan(0)
  })
})

test('a member without a comment is found', () => {
  const source =
    'export type XParams = Caller & {\n  /** Said. */\n  a: string\n  b?: number\n}\n\n/** Does. */\nexport async'

  expect(undocumented(source)).toEqual(['  b?: number'])
})
