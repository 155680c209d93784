/** One person, by exactly one id. */
export interface PersonId {
  /** `ou_…`, this app's own name for the person. */
  openId?: string | undefined
  /** The tenant's name for the person. Needs the scope `contact:user.employee_id:readonly`. */
  userId?: string | undefined
  /** `on_…`, the same in all apps of one developer. */
  unionId?: string | undefined
}

const TYPES = { openId: 'open_id', userId: 'user_id', unionId: 'union_id' } as const

/** The id and its kind in Lark's words; refuses none and more than one. */
export function onePerson({ openId, userId, unionId }: PersonId): {
  id: string
  type: (typeof TYPES)[keyof typeof TYPES]
} {
  const given = Object.entries({ openId, userId, unionId }).filter(([, id]) => id !== undefined)
  const [name, id] = given[0] ?? []
  if (given.length !== 1) {
    const got = given.map(([other]) => other).join(' and ') || 'none'
    throw new TypeError(`expected one of openId, userId and unionId, got ${got}`)
  }
  if (typeof id !== 'string' || id === '') {
    throw new TypeError(`${name}: expected an id, got ${id === '' ? 'an empty string' : typeof id}`)
  }
  return { id, type: TYPES[name as keyof typeof TYPES] }
}
