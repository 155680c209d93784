// Installs the packed tarballs side by side in an empty project and uses them as a stranger would.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { totalsLine } from './totals.ts'
import { packages, root } from './workspace.ts'

const project = mkdtempSync(join(tmpdir(), 'install-'))
const modules = join(project, 'node_modules')
const node22 = join(root, 'tooling/runtimes/node_modules/node22/bin/node')
const results: boolean[] = []

function check(title: string, command: string, args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  results.push(status === 0)
  console.log(`${status === 0 ? '✓' : '✗'} ${title}`)
  if (status !== 0) console.log(error?.message ?? `${stdout}${stderr}`)
}

function link(target: string, name: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  if (!existsSync(join(modules, name))) symlinkSync(target, join(modules, name))
}

for (const { path, manifest } of packages) {
  cpSync(join(path, '.pack/package'), join(modules, manifest.name), { recursive: true })
  const ours = (name: string) => packages.some(other => other.manifest.name === name)
  // What a user of the optional parts would have installed is there too.
  const needed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  for (const name of needed.filter(one => !ours(one))) {
    link(join(path, 'node_modules', name), name)
  }
}
const specifiers = packages.flatMap(({ entries }) => entries.map(({ specifier }) => specifier))
const types = specifiers.map((name, index) => `import * as m${index} from '${name}'\nvoid m${index}`).join('\n')
/** Entries whose declarations name types of Node. */
const NODE_TYPED = /\/emulator|\/(node|undici)$/
const portable = specifiers.filter(name => !NODE_TYPED.test(name))
const nodeTypes = join(root, 'node_modules/@types/node')

writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
writeFileSync(join(project, 'all.ts'), types)
writeFileSync(
  join(project, 'all.cts'),
  specifiers.map((name, i) => `import m${i} = require('${name}')\nvoid m${i}`).join('\n'),
)
writeFileSync(
  join(project, 'portable.ts'),
  portable.map((name, i) => `import * as m${i} from '${name}'\nvoid m${i}`).join('\n'),
)

const nodes: [string, string][] = [['Node 24', process.execPath]]
if (existsSync(node22)) nodes.push(['Node 22', node22])
for (const [title, node] of nodes) {
  const imports = specifiers.map(name => `await import('${name}')`).join('\n')
  check(`${title} imports every entry`, node, ['--input-type=module', '-e', imports])
  check(`${title} requires every entry`, node, ['-e', specifiers.map(name => `require('${name}')`).join('\n')])
}

const tsc = join(root, 'node_modules/.bin/tsc')
const strict = ['--noEmit', '--strict', '--target', 'es2023', '--exactOptionalPropertyTypes']
const modes = [
  { title: 'nodenext', flags: ['--module', 'nodenext'], files: ['all.ts', 'all.cts'], nodeFirst: true },
  {
    title: 'bundler',
    flags: ['--module', 'esnext', '--moduleResolution', 'bundler'],
    files: ['all.ts'],
    nodeFirst: true,
  },
  {
    title: 'bundler, without Node types',
    flags: ['--module', 'esnext', '--moduleResolution', 'bundler'],
    files: ['portable.ts'],
  },
]
for (const { title, flags, files, nodeFirst } of modes) {
  if (nodeFirst) link(nodeTypes, '@types/node')
  else rmSync(join(modules, '@types'), { recursive: true, force: true })
  check(`TypeScript reads the declarations (${title})`, tsc, [
    ...strict,
    ...flags,
    '--types',
    nodeFirst ? 'node' : '',
    ...files,
  ])
}

rmSync(project, { recursive: true })
const failed = results.filter(ok => !ok).length
console.log(totalsLine({ passed: results.length - failed, failed, skipped: 0 }))
process.exitCode = failed > 0 ? 1 : 0
