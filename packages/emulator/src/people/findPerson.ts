import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'

/**
 * Finds a person by first name, full name, e-mail or any id.
 *
 * @throws {TypeError} when nobody has it
 */
export function findPerson(nameOrId: string, world: World): Person {
  const found = [...world.store.people.values()].find(
    ({ name, email, openId, unionId, userId }) =>
      [name, email, openId, unionId, userId].includes(nameOrId) || name.split(' ')[0] === nameOrId,
  )
  if (!found) throw new TypeError(`Nobody in the company is ${nameOrId}`)
  return found
}
