import type { Department, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { directoryIndex, hasLeft, ruled } from './directoryIndex.ts'
import type { UserGroup } from './store.ts'

/** Who is in a group now. */
export function membersOfGroup(group: UserGroup, { store }: World): { users: Person[]; departments: Department[] } {
  const users =
    group.type === 2
      ? ruled(group.rule, store, directoryIndex(store))
      : [...group.users].flatMap(id => store.people.get(id) ?? [])
  return {
    users: users.filter(person => !hasLeft(person)),
    departments: [...group.departments].flatMap(id => store.departments.get(id) ?? []),
  }
}
