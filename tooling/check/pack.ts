// Packs the package in the current folder and judges the tarball: what npm would serve, not what the folder holds.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { judgeTarball } from './judgeTarball.ts'

const out = resolve('.pack')
const bin = (name: string) => resolve(import.meta.dirname, '../node_modules/.bin', name)

function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${[command, ...args].join(' ')} failed:\n${error?.message ?? ''}${stdout}${stderr}`)
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
run('pnpm', ['pack', '--pack-destination', out])
const [name] = readdirSync(out).filter(file => file.endsWith('.tgz'))
if (!name) throw new Error('pnpm pack wrote no tarball')
const tarball = join(out, name)
run('tar', ['-xzf', tarball, '-C', out])

const problems = judgeTarball(join(out, 'package'))
if (problems.length === 0) {
  run(bin('publint'), ['run', tarball, '--strict'])
  run(bin('attw'), [tarball, '--profile', 'esm-only'])
} else {
  console.error(`${name} is not fit to publish:\n${problems.map(line => `- ${line}`).join('\n')}`)
  process.exitCode = 1
}
