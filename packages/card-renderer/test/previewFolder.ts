import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A user's folder, where this package's dependencies are installed. */
export function previewFolder(files: { readonly [name: string]: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const write = (name: string, text: string): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  symlinkSync(resolve(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'))
  for (const [name, text] of Object.entries(files)) write(name, text)
  return {
    folder,
    write,
    path: (name: string) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
