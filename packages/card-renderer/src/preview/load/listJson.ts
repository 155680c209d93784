import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const MOST = 500

/** The JSON files of a folder and of those inside it, in order; dependencies and hidden folders are left out. */
export function listJson(folder: string, found: string[] = []): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (found.length >= MOST || entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) listJson(path, found)
    else if (entry.name.endsWith('.json') && !/^(card-renderer|package(-lock)?|tsconfig.*)\.json$/.test(entry.name))
      found.push(path)
  }
  return found
}
