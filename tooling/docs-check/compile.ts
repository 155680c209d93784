import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../check/workspace.ts'
import type { SnippetModule } from './toModules.ts'

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: ['node'],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
}

export type Complaint = { file: string; line: number; message: string }

/** Type-checks snippets against the built packages, and says what is wrong in the lines of their pages. */
export function compile(modules: SnippetModule[], globals: string): Complaint[] {
  // Under tooling, where the packages can be resolved by their names.
  const parent = join(root, 'tooling/dist')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'docs-'))
  for (const { name, text } of modules) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'globals.d.ts'), globals)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const files = ['globals.d.ts', ...modules.map(({ name }) => name)]
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout, status, error } = spawnSync(tsc, ['-p', '.', '--pretty', 'false'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const complaints = stdout.split('\n').flatMap(text => toComplaint(text, modules))
  if (status !== 0 && complaints.length === 0) throw new Error(error?.message ?? `tsc failed:\n${stdout}`)
  return complaints
}

function toComplaint(text: string, modules: SnippetModule[]): Complaint[] {
  const [, name, line, message] = /^(.+\.ts)\((\d+),\d+\): (error .*)$/.exec(text) ?? []
  if (!name || !message) return []
  return [{ file: modules.find(module => module.name === name)?.file ?? name, line: Number(line), message }]
}
