import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { generate } from './generate.ts'

const root = resolve(import.meta.dirname, '../../..')

test('the committed files are what the generator writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contacts-'))
  const files = [...generate()]
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const options = ['--write', '--vcs-enabled=false', `--config-path=${join(root, '.biome.json')}`]
  execFileSync(join(root, 'node_modules/.bin/biome'), ['check', ...options, folder], { stdio: 'pipe' })

  const differing = files
    .map(([file]) => file)
    .filter(
      file => readFileSync(join(folder, file), 'utf8') !== readFileSync(join(root, 'packages/contacts', file), 'utf8'),
    )
  rmSync(folder, { recursive: true })

  expect(differing).toEqual([])
  expect(files.length).toBeGreaterThan(60)
})
