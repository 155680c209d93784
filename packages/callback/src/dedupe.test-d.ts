import { test } from 'vitest'
import { createDispatcher } from './dispatcher.ts'

test('takes any store with an atomic setIfAbsent, whether it answers at once or later', () => {
  const setIfAbsent = (_key: string, _value: string, _ttlMs: number): boolean | Promise<boolean> => true
  const get = (_key: string): Promise<string | undefined> => Promise.resolve(undefined)
  createDispatcher({ store: { setIfAbsent, delete: () => {} } })
  const tokenStore = { get, setIfAbsent, delete: async (_key: string) => 1, set: async () => 'OK' }
  createDispatcher({ store: tokenStore })
  // @ts-expect-error in two steps, two processes would run the same event
  createDispatcher({ store: { delete: () => {} } })
})
