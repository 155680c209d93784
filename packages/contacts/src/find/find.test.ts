import { expect, test } from 'vitest'
import { fakeLark, type SeenCall } from '../../test/fakeLark.ts'
import { createIdMap } from './createIdMap.ts'
import { findUsers } from './findUsers.ts'
import { getUsers } from './getUsers.ts'

const caller = { tenantAccessToken: 't-1' }
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => index + from)

/** Person n has the address `n@acme.example`, the number `+n`, and the ids `ou_n`, `on_n` and `n`; odd ones are gone. */
function larkOf() {
  const asked: string[][] = []
  const ids = (number: string) => ({ open_id: `ou_${number}`, union_id: `on_${number}`, user_id: number })
  const lark = fakeLark(({ path, query, body }: SeenCall) => {
    if (path.endsWith('/batch_get_id')) {
      const { emails = [], mobiles = [] } = body as { emails?: string[]; mobiles?: string[] }
      asked.push([...emails, ...mobiles])
      const entry = (key: string) => (value: string) => {
        const number = /\d+/.exec(value)?.[0] ?? ''
        return { [key]: value, ...(Number(number) % 2 === 0 && { user_id: `ou_${number}` }) }
      }
      return { data: { user_list: [...emails.map(entry('email')), ...mobiles.map(entry('mobile'))] } }
    }
    throw new Error(`unexpected ${path} ${query.user_ids}`)
  })
  const batch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input as string, init)
    const { searchParams } = new URL(request.url)
    const given = searchParams.getAll('user_ids')
    asked.push(given)
    const items = given.map(id => /\d+/.exec(id)?.[0] ?? '').filter(number => Number(number) % 2 === 0)
    return Response.json({ code: 0, msg: 'success', data: { items: items.map(ids) } })
  }
  return { asked, lark, instance: lark.instance.extend({ fetch: batch }) }
}

test('finds any number of people, 50 addresses and 50 numbers in a call', async () => {
  const { asked, lark } = larkOf()
  const emails = numbers(120).map(number => `${number}@acme.example`)

  const found = await findUsers({
    ...caller,
    instance: lark.instance,
    emails: [...emails, '0@acme.example'],
    mobiles: ['+2', '+3'],
  })

  expect(asked.map(({ length }) => length)).toEqual([52, 50, 20])
  expect(found.byEmail.size).toBe(60)
  expect(found.byEmail.get('118@acme.example')).toEqual({ id: 'ou_118' })
  expect(found.byMobile).toEqual(new Map([['+2', { id: 'ou_2' }]]))
  expect(found.missing.mobiles).toEqual(['+3'])
  expect(found.missing.emails).toEqual(emails.filter((_, index) => index % 2 === 1))
})

test('asks nothing for nobody, and refuses an empty address before anything is sent', async () => {
  const { asked, lark } = larkOf()

  expect((await findUsers({ ...caller, instance: lark.instance })).byEmail.size).toBe(0)
  await expect(findUsers({ ...caller, instance: lark.instance, emails: [''] })).rejects.toThrow(
    new TypeError('emails: expected texts, got an empty one'),
  )
  expect(asked).toEqual([])
})

test('reads people by ids of all kinds, each once, and tells who is missing', async () => {
  const { asked, instance } = larkOf()

  const { users, missing } = await getUsers({
    ...caller,
    instance,
    openIds: [...numbers(60).map(number => `ou_${number}`), 'ou_0'],
    userIds: ['2', '61', '62'],
    unionIds: ['on_4', 'on_63'],
  })

  expect(asked.map(({ length }) => length)).toEqual([50, 10, 3, 2])
  expect(users.map(({ user_id }) => Number(user_id))).toEqual([...numbers(60).filter(one => one % 2 === 0), 62])
  expect(missing.openIds).toHaveLength(30)
  expect(missing).toMatchObject({ userIds: ['61'], unionIds: ['on_63'] })
})

test('maps from any id to the others, and remembers', async () => {
  const { asked, instance } = larkOf()
  const map = createIdMap({ ...caller, instance })
  const ada = { open_id: 'ou_2', union_id: 'on_2', user_id: '2' }

  expect(await map.getMany([{ openId: 'ou_2' }, { openId: 'ou_3' }, { openId: 'ou_2' }])).toEqual([ada, undefined, ada])
  expect(await map.get({ userId: '2' })).toEqual(ada)
  expect(await map.get({ unionId: 'on_2' })).toEqual(ada)
  expect(asked).toEqual([['ou_2', 'ou_3']])

  await map.get({ openId: 'ou_3' })
  expect(asked).toHaveLength(2)
})

test('forgets those who were asked for longest ago, and everyone in time', async () => {
  const { asked, instance } = larkOf()
  let nowMs = 0
  const map = createIdMap({ ...caller, instance, max: 2, ttlMs: 1000, now: () => nowMs })

  await map.getMany([{ openId: 'ou_2' }, { openId: 'ou_4' }])
  await map.get({ openId: 'ou_2' })
  await map.get({ openId: 'ou_6' })
  await map.get({ userId: '2' })
  expect(asked).toHaveLength(2)

  await map.get({ userId: '4' })
  expect(asked).toHaveLength(3)

  nowMs = 1000
  await map.get({ userId: '4' })
  expect(asked).toHaveLength(4)
})

test('refuses a memory of nobody', () => {
  expect(() => createIdMap({ ...caller, max: 0 })).toThrow(new TypeError('max: expected a whole number from 1, got 0'))
})
