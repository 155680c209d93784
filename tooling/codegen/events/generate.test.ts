import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { EventsFile } from './facts.ts'
import { renderEvents } from './render.ts'
import { REQUIRED } from './required.ts'

const events: EventsFile = JSON.parse(readFileSync(resolve(import.meta.dirname, 'events.json'), 'utf8'))
const target = resolve(import.meta.dirname, '../../../packages/callback/src/events')

test('generating the events again gives the committed files, and no other', () => {
  const files = renderEvents(events)

  expect(Object.keys(files).sort()).toEqual(readdirSync(target).sort())
  for (const [name, text] of Object.entries(files)) expect(readFileSync(resolve(target, name), 'utf8'), name).toBe(text)
})

test('knows 218 events: one for each of 210 pages, four more on shared pages, four in extra tables', () => {
  expect(Object.keys(events).length).toBe(218)
})

test('every event that was checked by hand exists', () => {
  expect(Object.keys(REQUIRED).filter(name => !events[name])).toEqual([])
  expect(Object.keys(REQUIRED).length).toBe(41)
})

test('every field that is always sent exists', () => {
  const missing = Object.entries(REQUIRED).flatMap(([name, paths]) =>
    paths.split(' ').flatMap(path => {
      let fields: unknown = events[name]?.fields
      for (const step of path.split('.')) {
        const field = (fields as Record<string, unknown> | undefined)?.[step.replace('[]', '')]
        fields = Array.isArray(field) ? field[1] : field
      }
      return fields === undefined ? [`${name} ${path}`] : []
    }),
  )
  expect(missing).toEqual([])
})
