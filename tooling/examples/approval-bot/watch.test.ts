import { expect, test } from 'vitest'
import { createWatch } from './watch.ts'

test('waits for what it was asked for and for nothing else', async () => {
  const watch = createWatch(10_000)
  const seen: string[] = []
  const waiting = ['a', 'b'].map(what => watch.next(what).then(() => seen.push(what)))

  watch.saw('b')
  await waiting[1]
  expect(seen).toEqual(['b'])
  watch.saw('a')
  await waiting[0]
  expect(seen).toEqual(['b', 'a'])
})

test('a failure anywhere fails everyone who waits', async () => {
  const watch = createWatch(10_000)
  const waiting = Promise.allSettled([watch.next('a'), watch.next('b')])

  watch.failed(new Error('refused'))

  expect(await waiting).toEqual([
    { status: 'rejected', reason: new Error('refused') },
    { status: 'rejected', reason: new Error('refused') },
  ])
})

test('says what did not come in time', async () => {
  await expect(createWatch(1).next('the click')).rejects.toThrow('the click did not come within 0.001 s')
})
