import { readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import type { Fields, Sources, Story } from '../api.ts'
import { isFields, unwrapCard } from './cardShape.ts'
import { jsonLines } from './jsonLines.ts'
import { pathOf } from './pathOf.ts'

/** The lines of the components, when the file is the card itself. */
function sourcesOf(text: string, card: Fields, file: string): Sources {
  const lines = jsonLines(text)
  const found: { [path: string]: Sources[string] } = {}
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, pathOf(path, index)))
    else if (isFields(value)) {
      const line = lines.get(path)
      if (line !== undefined) found[path] = [{ file, line }]
      for (const [key, item] of Object.entries(value)) visit(item, pathOf(path, key))
    }
  }
  visit(card, '')
  return found
}

/** The card of a JSON file: 2.0, 1.0, a template, or what messages and webhooks wrap them in. */
export function readJsonFile(path: string, folder: string): Story {
  const group = relative(folder, path) || basename(path)
  const story = { id: group, group, sources: {} }
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    const json: unknown = JSON.parse(text)
    const card = unwrapCard(json)
    if (card === undefined) {
      return {
        ...story,
        problem: {
          message: 'This file holds no card.',
          hint: 'A card has "schema": "2.0" and a body, or elements (JSON 1.0), or is a template: { "type": "template", "data": { "template_id": … } }.',
        },
      }
    }
    return { ...story, card, sources: card === json ? sourcesOf(text, card, group) : {} }
  } catch (error) {
    return { ...story, problem: { message: error instanceof Error ? error.message : String(error) } }
  }
}
