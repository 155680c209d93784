import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The aim is a second and a half, and this card takes a tenth of one: 38,600 instantiations. They are counted, because a clock
 * measures what else the machine does; what grows with the square of the fields would make millions of them.
 */
const BUDGET = 60_000

test('a card of 300 components and a form of 120 fields is checked within the budget', { timeout: 30_000 }, () => {
  const dir = mkdtempSync(join(import.meta.dirname, '.generated-'))
  try {
    const rows = Array.from({ length: 300 }, (_, index) =>
      [
        `md\`row ${index}\``,
        `div('row ${index}')`,
        `button('Go', { callback: { op: 'op${index}', id: ${index} } })`,
      ].at(index % 3),
    )
    const fields = Array.from({ length: 120 }, (_, index) =>
      index % 2 === 0 ? `input('n${index}')` : `select('n${index}', { a: 'A', b: 'B' }, { required: true })`,
    )
    writeFileSync(
      join(dir, 'large.ts'),
      `import { type Action, button, card, div, type FormValue, form, input, md, select, submit } from '../../src/index.ts'
const c = card({ body: [${rows.join(', ')}, form('f', [${fields.join(', ')}, submit('s', 'Send')])] })
export const chosen: FormValue<typeof c>['f']['n119'] = 'b'
export const op: Action<typeof c>['op'] = 'op299'
// @ts-expect-error not one of the choices
export const wrong: FormValue<typeof c>['f']['n119'] = 'c'
`,
    )
    const compilerOptions = { isolatedDeclarations: false, declaration: false }
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../../tsconfig.base.json', compilerOptions, files: ['large.ts'] }),
    )
    const tsc = join(import.meta.dirname, '../../../node_modules/.bin/tsc')
    const report = execFileSync(tsc, ['-p', dir, '--extendedDiagnostics'], { encoding: 'utf8' })
    const instantiations = Number(/Instantiations:\s*(\d+)/.exec(report)?.[1])
    // More than none: the figure has been read.
    expect(instantiations).toBeGreaterThan(10_000)
    expect(instantiations).toBeLessThan(BUDGET)
  } finally {
    rmSync(dir, { recursive: true })
  }
})
