import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from '../host.ts'
import { chromiumHost } from './chromiumHost.ts'
import { commandHost } from './commandHost.ts'
import { workerdHost } from './workerdHost.ts'

const modules = resolve(import.meta.dirname, '../node_modules')
const node22 = resolve(modules, 'node22/bin/node')

/** Every runtime that the packages promise. */
export const hosts: Host[] = [
  {
    ...commandHost('node22', node22, [], ['--version']),
    // The registry's build is for Linux on x64; elsewhere the oldest Node is left to CI.
    missing: () => (existsSync(node22) ? undefined : 'there is no Node 22 for this system in the workspace'),
  },
  commandHost('node', process.execPath, [], ['--version']),
  commandHost('bun', resolve(modules, '.bin/bun'), [], ['--version']),
  commandHost(
    'deno',
    resolve(modules, '.bin/deno'),
    [
      'run',
      '--allow-net=127.0.0.1',
      // The matchers look for a terminal; nothing of ours reads the environment.
      '--allow-env=FORCE_TTY,FORCE_COLOR,NO_COLOR,TERM,CI',
      '--no-prompt',
      '--no-config',
    ],
    ['--version'],
  ),
  workerdHost,
  chromiumHost,
]
