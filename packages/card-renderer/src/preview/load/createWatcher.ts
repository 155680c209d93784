import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, extname } from 'node:path'

/** Editors write a file in several steps. */
const SETTLE_MS = 60
const SOURCES = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json'])

export interface Watcher {
  /** Watches these files; with `all`, whatever else is written beside them too, as after a failed import. */
  watch(files: readonly string[], all: boolean): void
  close(): void
}

/** Tells when one of some files was written, replaced or removed. */
export function createWatcher(onChange: () => void): Watcher {
  const folders = new Map<string, FSWatcher>()
  let names = new Map<string, Set<string>>()
  let everything = false
  let settling: ReturnType<typeof setTimeout> | undefined

  function changed(folder: string, name: string | null): void {
    const isOurs = name === null || names.get(folder)?.has(name) || (everything && SOURCES.has(extname(name)))
    if (!isOurs) return
    clearTimeout(settling)
    settling = setTimeout(onChange, SETTLE_MS)
  }

  return {
    // Folders are watched, since editors put a new file in the place of the old one.
    watch(files, all) {
      everything = all
      names = new Map()
      for (const file of files) {
        const folder = dirname(file)
        names.set(folder, (names.get(folder) ?? new Set()).add(basename(file)))
      }
      for (const [folder, watcher] of folders) {
        if (names.has(folder)) continue
        watcher.close()
        folders.delete(folder)
      }
      for (const folder of names.keys()) {
        if (folders.has(folder)) continue
        try {
          const watcher = watch(folder, (_, name) => changed(folder, name))
          // A folder that is removed stops being watched, and nothing else.
          watcher.on('error', () => folders.delete(folder))
          folders.set(folder, watcher)
        } catch {
          // Not there, or no watchers left: the page can still be reloaded by hand.
        }
      }
    },
    close() {
      clearTimeout(settling)
      for (const watcher of folders.values()) watcher.close()
      folders.clear()
    },
  }
}
