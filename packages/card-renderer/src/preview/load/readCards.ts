import type { Loaded, Problem, Story } from '../api.ts'
import { listJson } from './listJson.ts'
import { readJsonFile } from './readJsonFile.ts'

const CARDS =
  'A card has "schema": "2.0" and a body, or elements (JSON 1.0), or is a template: { "type": "template", "data": { "template_id": … } }.'

/** The cards of a JSON file, or of a folder of those. Never throws: a folder may go while it is looked at. */
export function readCards(path: string, isFolder: boolean, folder: string): Loaded {
  const loaded = (files: readonly string[], stories: readonly Story[], problem?: Problem): Loaded => ({
    stories,
    recordings: [],
    handled: false,
    stubs: {},
    files,
    ...(problem && { problem }),
  })
  try {
    const files = isFolder ? listJson(path) : [path]
    const stories = files.flatMap(one => readJsonFile(one, folder) ?? [])
    if (stories.length > 0) return loaded(files, stories)
    const message = isFolder ? 'No .json file in this folder holds a card.' : 'This file holds no card.'
    return loaded(files, [], { message, hint: CARDS })
  } catch (error) {
    return loaded([path], [], { message: error instanceof Error ? error.message : String(error) })
  }
}
