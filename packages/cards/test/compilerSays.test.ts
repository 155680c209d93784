import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What sits where it may not, and the line that the compiler ends with. */
const MISPLACED: readonly (readonly [source: string, says: string])[] = [
  [
    `card({ body: [multiSelect('a', { x: 'X' })] })`,
    `Type '"this component sits inside a form only"' is not assignable to type 'InBody'.`,
  ],
  [
    `card({ body: [form('f', [input('x')])] })`,
    `Type '"a form needs a submit button: add submit(name, text)"' is not assignable to type 'InBody'.`,
  ],
  [
    `form('f', [hr(), button('x', { callback: { op: 'a' } }), submit('s', 'S')])`,
    `Type '"inside a form a button needs a name"' is not assignable to type 'InForm'.`,
  ],
  [
    `collapsiblePanel('x', [column([hr()])])`,
    `Type '"a column sits in a columnSet only"' is not assignable to type 'InContainer'.`,
  ],
  [`card({ header: { title: 'x' }, body: [] })`, `Type 'string' is not assignable to type 'TextFromHeader'.`],
  ['columnSet([md`x`])', `Type '"markdown"' is not assignable to type '"column"'.`],
  [`columnSet([{ tag: 'hr' }])`, `Type '"hr"' is not assignable to type '"column"'.`],
]

test('the compiler names the one reason why a component may not sit there', { timeout: 30_000 }, () => {
  const dir = mkdtempSync(join(import.meta.dirname, '.generated-'))
  try {
    const names = 'button, card, collapsiblePanel, column, columnSet, form, hr, input, md, multiSelect, submit'
    const lines = MISPLACED.map(([source], index) => `export const made${index} = ${source}`)
    writeFileSync(join(dir, 'misplaced.ts'), [`import { ${names} } from '../../src/index.ts'`, ...lines, ''].join('\n'))
    const compilerOptions = { isolatedDeclarations: false, declaration: false }
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../../tsconfig.base.json', compilerOptions, files: ['misplaced.ts'] }),
    )
    const said = tsc(dir).split(/^(?=\S)/m)
    const ends = said.map(text =>
      text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^.*error TS\d+:/, '')
        .trim(),
    )
    expect(ends).toEqual(MISPLACED.map(([, says]) => says))
  } finally {
    rmSync(dir, { recursive: true })
  }
})

function tsc(project: string): string {
  try {
    return execFileSync(join(import.meta.dirname, '../../../node_modules/.bin/tsc'), ['-p', project], {
      encoding: 'utf8',
    })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}
