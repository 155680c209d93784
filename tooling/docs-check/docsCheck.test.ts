import { expect, test } from 'vitest'
import { pageGlobals } from './ambient.ts'
import { compile } from './compile.ts'
import { exampleSnippets } from './exampleSnippets.ts'
import { execute } from './execute.ts'
import { markdownSnippets } from './markdownSnippets.ts'
import { toModules } from './toModules.ts'

const NO_GLOBALS = 'export {}'
const page = (markdown: string) => toModules(markdownSnippets('README.md', markdown))
const fenced = (code: string, info = 'ts') => `\`\`\`${info}\n${code}\n\`\`\`\n`

test('finds the TypeScript blocks of a page and where they begin', () => {
  const markdown = `# Title\n\n${fenced('const a = 1')}\n${fenced('npm i', 'sh')}\n${fenced('const b = 2', 'ts run')}`

  expect(markdownSnippets('README.md', markdown)).toEqual([
    { file: 'README.md', line: 4, code: 'const a = 1', run: false, kind: 'page' },
    { file: 'README.md', line: 12, code: 'const b = 2', run: true, kind: 'page' },
  ])
})

test('leaves out a block that shows what does not compile', () => {
  expect(markdownSnippets('README.md', fenced('wrong(', 'ts ignore'))).toEqual([])
})

test('finds the examples of doc comments, on one line or on many, and stops at the next tag', () => {
  const source = [
    '/**',
    ' * Does it.',
    ' *',
    ' * @example const a = 1',
    ' * @example',
    ' * const b = 2',
    ' * const c = 3',
    ' * @see elsewhere',
    ' */',
    'export const x = 1',
  ].join('\n')

  expect(exampleSnippets('a.ts', source)).toEqual([
    { file: 'a.ts', line: 4, code: 'const a = 1', run: false, kind: 'example' },
    { file: 'a.ts', line: 5, code: '\nconst b = 2\nconst c = 3', run: false, kind: 'example' },
  ])
})

test('names the page and the line of a snippet that does not compile', () => {
  const complaints = compile(page(`# Title\n${fenced("const a: number = 1\nconst b: number = 'two'")}`), NO_GLOBALS)

  expect(complaints).toEqual([
    { file: 'README.md', line: 4, message: "error TS2322: Type 'string' is not assignable to type 'number'." },
  ])
})

test('names a snippet that is not even TypeScript', () => {
  expect(compile(page(fenced('const = ')), NO_GLOBALS).length).toBeGreaterThan(0)
})

test('a snippet sees what the page declared above it, and may declare it anew', () => {
  const markdown = [
    fenced("import { basename } from 'node:path'\nconst name = basename('/a/b')"),
    fenced('const upper: string = basename(name).toUpperCase()'),
    fenced('const name = 3\nconst twice: number = name * 2'),
  ].join('\n')

  expect(compile(page(markdown), NO_GLOBALS)).toEqual([])
})

test('a name that the page never imported is an error', () => {
  const [complaint] = compile(page(fenced("sendMessage({ content: 'Hi' })")), pageGlobals)

  expect(complaint?.message).toContain("Cannot find name 'sendMessage'")
})

test('a snippet that throws when it is run is told of, one that works is not', () => {
  const modules = page(
    `${fenced("const word: string = 'fine'", 'ts run')}\n${fenced('throw new Error(word)', 'ts run')}`,
  )
  const [works, throws] = modules

  expect(works && execute(works, modules)).toBeUndefined()
  expect(throws && execute(throws, modules)).toContain('Error: fine')
})
