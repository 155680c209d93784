import { expect, test } from 'vitest'
import { type LogEntry, logged } from './state.ts'

test('the log keeps the newest entries, and not all there ever were', () => {
  let log: readonly LogEntry[] = []
  for (let count = 1; count <= 60; count += 1)
    log = logged(log, { story: 'one', title: String(count), at: new Date(0) })

  expect(log.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, index) => String(60 - index)))
})
