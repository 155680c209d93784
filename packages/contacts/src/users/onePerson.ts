import { oneId } from '@lark-sdk/core'

/** One person, by exactly one id. */
export interface PersonId {
  /** `ou_…`, this app's own name for the person. */
  openId?: string | undefined
  /** The tenant's name for the person. Needs the scope `contact:user.employee_id:readonly`. */
  userId?: string | undefined
  /** `on_…`, the same in all apps of one developer. */
  unionId?: string | undefined
}

/** The id and its kind in Lark's words; refuses none and more than one. */
export function onePerson(params: PersonId): { type: 'open_id' | 'user_id' | 'union_id'; id: string } {
  return oneId('person', params, ['openId', 'userId', 'unionId'])
}
