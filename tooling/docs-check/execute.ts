import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../check/workspace.ts'
import type { SnippetModule } from './toModules.ts'

const LIMIT_MS = 30_000

/** Runs a snippet against an emulator; returns what went wrong. The modules are those of its page. */
export function execute({ name }: SnippetModule, page: SnippetModule[]): string | undefined {
  const parent = join(root, 'tooling/dist')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'docs-'))
  for (const module of page) writeFileSync(join(folder, module.name), module.text)
  const args = ['--import', join(import.meta.dirname, 'stage.ts'), join(folder, name)]
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  })
  rmSync(folder, { recursive: true })
  return status === 0 ? undefined : `${error?.message ?? ''}${stdout}${stderr}`
}
