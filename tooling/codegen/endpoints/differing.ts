import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../check/workspace.ts'

/** Which of the files that a generator writes aren't the committed ones, once they are formatted. */
export function differing(files: Map<string, string>, packageFolder: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const options = ['--write', '--vcs-enabled=false', `--config-path=${join(root, '.biome.json')}`]
  execFileSync(join(root, 'node_modules/.bin/biome'), ['check', ...options, folder], { stdio: 'pipe' })
  const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
  const found = [...files.keys()].filter(file => read(folder, file) !== read(root, 'packages', packageFolder, file))
  rmSync(folder, { recursive: true })
  return found
}
