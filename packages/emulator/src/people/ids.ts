import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'

/** The ids of a person, as events carry them: `user_id` only to apps that may see it. */
export function userIds(person: Person, world: World): { union_id: string; user_id?: string; open_id: string } {
  const mayKnow = world.scopes.has('contact:user.employee_id:readonly')
  return { union_id: person.unionId, ...(mayKnow && { user_id: person.userId }), open_id: person.openId }
}
