import { expect, test } from 'vitest'
import { createClock } from './clock.ts'

test('with a base of its own time moves by advance alone, and runs what falls due in order', async () => {
  const clock = createClock(() => 1000)
  const ran: [string, number][] = []
  clock.after(20, () => void ran.push(['second', clock.now()]))
  clock.after(10, () => {
    ran.push(['first', clock.now()])
    clock.after(5, () => void ran.push(['from within', clock.now()]))
  })
  clock.after(31, () => void ran.push(['too late', clock.now()]))

  await clock.advance(30)

  expect(ran).toEqual([
    ['first', 1010],
    ['from within', 1015],
    ['second', 1020],
  ])
  expect(clock.now()).toBe(1030)
})

test('what was called off does not run, and time does not go back', async () => {
  const clock = createClock(() => 0)
  const ran: string[] = []
  const note = (what: string) => () => void ran.push(what)
  const callOff = clock.after(10, note('called off'))
  clock.after(10, note('kept'))

  callOff()
  await clock.advance(10)
  clock.after(1, note('stopped'))
  clock.stop()
  await clock.advance(10)

  expect(ran).toEqual(['kept'])
  await expect(clock.advance(-1)).rejects.toThrow('milliseconds')
})

test('advance waits for what it set off', async () => {
  const clock = createClock(() => 0)
  let done = false
  clock.after(1, async () => {
    await Promise.resolve()
    done = true
  })

  await clock.advance(1)

  expect(done).toBe(true)
})

test('a turn within a turn moves on from there', async () => {
  const clock = createClock(() => 0)
  clock.after(10, () => clock.advance(100))

  await clock.advance(20)

  expect(clock.now()).toBe(110)
})
