import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './workspace.ts'

/** Runs vitest's type project on one file of its own. */
function check(body: string): { exitCode: number | null; output: string } {
  mkdirSync(join(root, 'tooling/dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'tooling/dist/types-'))
  writeFileSync(join(folder, 'one.test-d.ts'), `import { expectTypeOf, test } from 'vitest'\n${body}\n`)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../check/tsconfig.types.json', include: ['*.test-d.ts'] }),
  )
  const args = [
    'run',
    '--root',
    folder,
    '--typecheck.only',
    '--typecheck.checker=tsc',
    '--typecheck.tsconfig=tsconfig.json',
  ]
  const run = spawnSync('vitest', args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  rmSync(folder, { recursive: true })
  return { exitCode: run.status, output: run.stdout + run.stderr }
}

test('a type test passes on a right expectation', () => {
  expect(check("test('right', () => expectTypeOf<string>().toEqualTypeOf<string>())").exitCode).toBe(0)
})

test('a type test fails on a wrong expectation', () => {
  const { exitCode, output } = check("test('wrong', () => expectTypeOf<string>().toEqualTypeOf<number>())")

  expect(exitCode).toBe(1)
  expect(output).toContain('TypeCheckError')
})

test('a type test fails on an expected error that does not come', () => {
  const { exitCode, output } = check("test('none', () => {\n  // @ts-expect-error no error here\n  void 0\n})")

  expect(exitCode).toBe(1)
  expect(output).toContain("Unused '@ts-expect-error' directive")
})
