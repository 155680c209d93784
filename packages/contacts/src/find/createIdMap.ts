import type { Caller } from '@lark-sdk/core'
import { onePerson, type PersonId } from '../users/onePerson.ts'
import { getUsers } from './getUsers.ts'

/** All ids of a person. */
export interface PersonIds {
  open_id: string
  union_id: string
  /** Absent where the app has no scope `contact:user.employee_id:readonly`. */
  user_id?: string
}

/** What {@link createIdMap} takes. */
export type IdMapOptions = Caller<'tenant' | 'user'> & {
  /** How many people are remembered; those who were not asked for longest go first. Default: 10,000. */
  max?: number | undefined
  /** How long they are remembered; the tenant's own ids can change. Default: an hour. */
  ttlMs?: number | undefined
  /** Where time comes from. Default: `Date.now`. */
  now?: (() => number) | undefined
}

/** From any id of a person to the others. */
export interface IdMap {
  /** One person; `undefined` where the app sees nobody with this id. */
  get(person: PersonId): Promise<PersonIds | undefined>
  /** Many people in the fewest calls, in the order they were asked for. */
  getMany(people: readonly PersonId[]): Promise<(PersonIds | undefined)[]>
}

const LISTS = { open_id: 'openIds', user_id: 'userIds', union_id: 'unionIds' } as const

/**
 * Makes a map from any id of a person to the others, with a small memory. Who isn't found is asked for again next time.
 *
 * @throws {TypeError} `max` is no whole number from 1; `get` and `getMany` when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
 * @example const { union_id } = (await createIdMap({ client }).get({ openId: 'ou_…' })) ?? {}
 */
export function createIdMap({ max = 10_000, ttlMs = 3_600_000, now = Date.now, ...caller }: IdMapOptions): IdMap {
  if (!Number.isInteger(max) || max < 1) throw new TypeError(`max: expected a whole number from 1, got ${max}`)
  /** By open id, in the order they were last asked for. */
  const people = new Map<string, { ids: PersonIds; untilMs: number }>()
  /** From the other ids to the open id. */
  const openIds = new Map<string, string>()
  const keyOf = (type: string, id: string): string => `${type} ${id}`

  function forget(openId: string): void {
    const known = people.get(openId)
    people.delete(openId)
    if (!known) return
    openIds.delete(keyOf('union_id', known.ids.union_id))
    if (known.ids.user_id !== undefined) openIds.delete(keyOf('user_id', known.ids.user_id))
  }

  function keep(ids: PersonIds): void {
    forget(ids.open_id)
    people.set(ids.open_id, { ids, untilMs: now() + ttlMs })
    openIds.set(keyOf('union_id', ids.union_id), ids.open_id)
    if (ids.user_id !== undefined) openIds.set(keyOf('user_id', ids.user_id), ids.open_id)
    for (const [oldest] of people) {
      if (people.size <= max) break
      forget(oldest)
    }
  }

  function known(type: string, id: string): PersonIds | undefined {
    const openId = type === 'open_id' ? id : openIds.get(keyOf(type, id))
    const found = openId === undefined ? undefined : people.get(openId)
    if (!found || openId === undefined) return undefined
    if (found.untilMs <= now()) {
      forget(openId)
      return undefined
    }
    people.delete(openId)
    people.set(openId, found)
    return found.ids
  }

  async function getMany(wanted: readonly PersonId[]): Promise<(PersonIds | undefined)[]> {
    const asked = wanted.map(person => onePerson(person))
    const found = new Map<string, PersonIds>()
    const lists = { openIds: [] as string[], userIds: [] as string[], unionIds: [] as string[] }
    for (const { type, id } of asked) {
      const ids = known(type, id)
      if (ids) found.set(keyOf(type, id), ids)
      else lists[LISTS[type]].push(id)
    }
    const { users } = await getUsers({ ...caller, ...lists })
    for (const { open_id, union_id, user_id } of users) {
      const ids: PersonIds = { open_id, union_id, ...(user_id !== undefined && { user_id }) }
      keep(ids)
      for (const type of ['open_id', 'union_id', 'user_id'] as const) {
        const id = ids[type]
        if (id !== undefined) found.set(keyOf(type, id), ids)
      }
    }
    return asked.map(({ type, id }) => found.get(keyOf(type, id)))
  }

  return { getMany, get: async person => (await getMany([person]))[0] }
}
