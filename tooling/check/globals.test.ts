import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packages, root } from './workspace.ts'

/** Names of Node or of a page, which some runtime that we promise does not have. */
const STRANGERS = ['Buffer', 'process', 'document', 'window', 'require', 'setImmediate', '__dirname']
/** The emulator is a Node program; the others run anywhere. */
const NODE_FIRST = ['emulator']

/** Folders and files for Node or for pages alone, behind subpaths and commands of their own. */
const ONE_RUNTIME = ['node', 'cli', 'bin', 'browser', 'preview', 'node.ts', 'cli.ts', 'browser.ts', 'undici.ts']
/** "Cannot find name", with and without advice. */
const UNKNOWN_NAME = /error TS(2304|2503|2580|2584|2591|2307.*node:)/

/** Compiles the portable part of a package as its own tsconfig does, with one file more; returns what it could not name. */
function unknownNames(packagePath: string, source: string): string[] {
  mkdirSync(join(root, 'tooling/dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'tooling/dist/globals-'))
  const probe = join(folder, 'probe.ts')
  writeFileSync(probe, source)
  const project = {
    extends: join(packagePath, 'tsconfig.json'),
    include: [join(packagePath, 'src'), probe],
    exclude: ['*.test.ts', '*.test-d.ts', '*.bench.ts', ...ONE_RUNTIME].map(name => join(packagePath, 'src/**', name)),
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
  const { stdout } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { cwd: root, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return stdout.split('\n').filter(line => UNKNOWN_NAME.test(line))
}

const portable = packages.filter(({ folder }) => !NODE_FIRST.includes(folder))

test.each(portable)('$folder is compiled without the globals of Node and of pages', ({ path }) => {
  const source = `export {}\n${STRANGERS.map(name => `void ${name}`).join('\n')}\n`

  const errors = unknownNames(path, source)

  const refused = STRANGERS.filter(name => errors.some(line => line.includes('probe.ts') && line.includes(`'${name}'`)))
  expect(refused).toEqual(STRANGERS)
  expect(errors.filter(line => !line.includes('probe.ts'))).toEqual([])
})

test('the globals that every runtime has are allowed', () => {
  const source = 'export const all: unknown[] = [fetch, crypto.subtle, URL, TextEncoder, ReadableStream, AbortSignal]\n'

  for (const { path } of portable) expect(unknownNames(path, source)).toEqual([])
})
