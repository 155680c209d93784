import { readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import type { Fields, Sources, Story } from '../api.ts'
import { unwrapCard } from './cardShape.ts'
import { jsonLines } from './jsonLines.ts'
import { walkCard } from './walkCard.ts'

/** The lines of the components, when the file is the card itself. */
function sourcesOf(text: string, card: Fields, file: string): Sources {
  const lines = jsonLines(text)
  const found: { [path: string]: Sources[string] } = {}
  walkCard(card, (_, path) => {
    const line = lines.get(path)
    if (line !== undefined) found[path] = [{ file, line }]
  })
  return found
}

/**
 * The card of a JSON file: 2.0, 1.0, a template, or what messages and webhooks wrap them in.
 * Of a file that is JSON without a card: nothing.
 */
export function readJsonFile(path: string, folder: string): Story | undefined {
  const group = relative(folder, path) || basename(path)
  const story = { id: group, group, sources: {} }
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    const json: unknown = JSON.parse(text)
    const card = unwrapCard(json)
    if (card === undefined) return undefined
    return { ...story, card, sources: card === json ? sourcesOf(text, card, group) : {} }
  } catch (error) {
    return { ...story, problem: { message: error instanceof Error ? error.message : String(error) } }
  }
}
