import { describe, expect, test } from 'vitest'
import { momentOf } from './moments.ts'

describe('a moment as Lark sends it', () => {
  test.each([
    ['2025-06-10', 'Asia/Shanghai', '2025-06-10 +0800'],
    ['05:05', 'Asia/Shanghai', '05:05 +0800'],
    ['2024-04-29T07:07', 'Asia/Shanghai', '2024-04-29 07:07 +0800'],
    ['2024-04-29T07:07:30', 'UTC', '2024-04-29 07:07 +0000'],
    ['2025-01-01', 'Asia/Kathmandu', '2025-01-01 +0545'],
    ['2025-01-01', 'America/St_Johns', '2025-01-01 -0330'],
    ['0001-01-01', 'UTC', '0001-01-01 +0000'],
    ['', 'Asia/Shanghai', ''],
  ])('%s in %s is %s', (value, zone, sent) => {
    expect(momentOf(value, zone)).toBe(sent)
  })

  test.each([
    ['the last minute before clocks go forward', '2025-03-30T01:59', '+0100'],
    ['the first after', '2025-03-30T03:00', '+0200'],
    ['a day on which they do, at its beginning', '2025-03-30', '+0100'],
    ['the day after', '2025-03-31', '+0200'],
    ['the last hour before they go back', '2025-10-26T01:30', '+0200'],
    ['the hour after', '2025-10-26T03:30', '+0100'],
  ])('has the offset of Berlin at %s', (_, value, offset) => {
    expect(momentOf(value, 'Europe/Berlin').split(' ').at(-1)).toBe(offset)
  })
})
