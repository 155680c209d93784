import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readManifest } from './workspace.ts'

const TEST_FILE = /\.(test|test-d|bench)\.(ts|js|d\.ts)(\.map)?$|(^|\/)(test|fixtures|__snapshots__)\//
const MUST_HOLD = ['README.md', 'LICENSE', 'package.json']
/** A path of the machine that packed it, or a source map that carries the sources a second time. */
const LEAKS = [/\/(home|Users|root|tmp|work)\/[\w.-]+\//, /"sourcesContent":\s*\[/]

/** Lists what is wrong with an unpacked tarball, one sentence each. */
export function judgeTarball(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
  return [
    ...MUST_HOLD.filter(name => !files.includes(name)).map(name => `it has no ${name}`),
    ...files.filter(name => TEST_FILE.test(name)).map(name => `${name} is a test`),
    ...judgeManifest(folder),
    ...files.filter(name => name.startsWith('dist/')).flatMap(name => judgeBuilt(folder, name)),
  ]
}

function judgeManifest(folder: string): string[] {
  const manifest = readManifest(folder)
  const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies }
  const unresolved = Object.entries(dependencies).filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
  const targets = Object.values(manifest.exports).flatMap(target =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
  return [
    ...unresolved.map(([name, range]) => `it depends on ${name} by "${range}", which only the workspace understands`),
    ...[...targets, ...Object.values(manifest.bin ?? {})]
      .filter(target => !existsSync(join(folder, target)))
      .map(target => `package.json names ${target}, which is not packed`),
  ]
}

function judgeBuilt(folder: string, name: string): string[] {
  const text = readFileSync(join(folder, name), 'utf8')
  const leaks = LEAKS.filter(leak => leak.test(text)).map(leak => `${name} holds ${leak.exec(text)?.[0]}`)
  if (!name.endsWith('.map')) return leaks
  const sources: string[] = JSON.parse(text).sources
  const lost = sources.filter(source => !existsSync(join(folder, dirname(name), source)))
  return [...leaks, ...lost.map(source => `${name} points to ${source}, which is not packed`)]
}
