import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root: string = resolve(import.meta.dirname, '../..')

export type Manifest = {
  name: string
  version: string
  exports: Record<string, string | { '@lark-sdk/source': string; types: string; default: string }>
  bin?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export type Entry = { specifier: string; source: string; built: string }

export type Package = { folder: string; path: string; manifest: Manifest; entries: Entry[] }

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
}

function toPackage(folder: string): Package {
  const path = join(root, 'packages', folder)
  const manifest = readManifest(path)
  const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            specifier: join(manifest.name, subpath),
            source: join(path, target['@lark-sdk/source']),
            built: join(path, target.default),
          },
        ],
  )
  return { folder, path, manifest, entries }
}

/** The packages that are published, in the order of their folders. */
export const packages: Package[] = readdirSync(join(root, 'packages'))
  .filter(folder => existsSync(join(root, 'packages', folder, 'package.json')))
  .sort()
  .map(toPackage)
