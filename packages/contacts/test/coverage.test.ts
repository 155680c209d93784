import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as directoryFunctions from '../src/directory/index.ts'
import * as contactsFunctions from '../src/index.ts'
import { contacts, directory } from './coverage.ts'

const root = join(import.meta.dirname, '..')
const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file))
const sources = filesOf('src').filter(file => file.endsWith('.ts') && !file.includes('.test'))
const tests = [...filesOf('src'), ...filesOf('test')]
  .filter(file => file.endsWith('.test.ts') && !file.endsWith('coverage.test.ts'))
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

/** A test that calls the function and names its method and path. */
function hasWireTest(method: string, path: string, name: string): boolean {
  const sent = new RegExp(`/open-apis/${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/\'"`]+')}['"\`]`)
  return tests.some(text => text.includes(`${name}(`) && text.includes(`'${method}'`) && sent.test(text))
}

const all = [
  ...contacts.map(row => ({ ...row, from: contactsFunctions as Record<string, unknown> })),
  ...directory.map(row => ({ ...row, from: directoryFunctions as Record<string, unknown> })),
]

test('the table has all endpoints of the documentation', () => {
  const distinct = (rows: typeof contacts) => new Set(rows.map(({ method, path }) => `${method} ${path}`)).size
  expect([distinct(contacts), distinct(directory)]).toEqual([69, 21])
})

describe.each(all)('$method $path', ({ method, path, name, from }) => {
  test(`is served by ${name}, which its own file documents`, () => {
    expect(typeof from[name]).toBe('function')
    const source = sourceOf(name)
    expect(source).toContain(`${method} /open-apis/${path}`)
    expect(source).toContain('@see https://open.feishu.cn/document/')
    expect(source).toContain('@example')
    expect(undocumented(source)).toEqual([])
  })

  test('has a test of what goes over the wire', () => {
    expect(hasWireTest(method, path, name)).toBe(true)
  })
})

test('a member without a comment is found, and an endpoint without a test', () => {
  const source =
    'export type XParams = Caller & {\n  /** Said. */\n  a: string\n  b?: number\n}\n\n/** Does. */\nexport async'

  expect(undocumented(source)).toEqual(['  b?: number'])
  expect(hasWireTest('GET', 'contact/v3/nothing', 'getNothing')).toBe(false)
})
