import type { Person } from '../store/types.ts'

/** The three ids of a person, as events carry them. */
export function userIds(person: Person): { union_id: string; user_id: string; open_id: string } {
  return { union_id: person.unionId, user_id: person.userId, open_id: person.openId }
}
