// Writes packages/callback/src/events from events.json: node generate.ts
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EventsFile } from './facts.ts'
import { renderEvents } from './render.ts'

const events: EventsFile = JSON.parse(readFileSync(resolve(import.meta.dirname, 'events.json'), 'utf8'))
const target = resolve(import.meta.dirname, '../../../packages/callback/src/events')
for (const [name, text] of Object.entries(renderEvents(events))) {
  rmSync(resolve(target, name), { force: true })
  writeFileSync(resolve(target, name), text)
}
