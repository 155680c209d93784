import type { Person, PersonList } from '../json/elements.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/**
 * A person.
 *
 * @param userId an open_id, union_id or user_id
 */
export function person(userId: string, options?: Options<Person, 'user_id'>): Built<Person, Shows> {
  return element('person', { user_id: userId, ...options })
}

/**
 * People side by side.
 *
 * @param userIds open_ids, union_ids or user_ids; an unknown one fails the send unless `drop_invalid_user_id` is set
 */
export function personList(
  userIds: readonly string[],
  options?: Options<PersonList, 'persons' | 'ud_icon'>,
): Built<PersonList, Shows> {
  return element('person_list', { persons: userIds.map(id => ({ id })), ...options })
}
