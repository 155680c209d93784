import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { directoryChanged, directoryIndex } from '../directoryIndex.ts'
import { tell } from '../tell.ts'
import { OPEN_IDS } from '../wire.ts'
import { personBody } from './personBody.ts'

const bodyOf = (person: Person, world: World): Record<string, unknown> => personBody(person, OPEN_IDS, world)
const isSeen = (person: Person, world: World): boolean => directoryIndex(world.store).seenPeople.has(person.openId)

export function addPerson(person: Person, world: World): void {
  world.store.people.set(person.openId, person)
  directoryChanged(world.store)
  addWords(person, world)
  if (isSeen(person, world)) tell(world, 'contact.user.created_v3', { object: bodyOf(person, world) })
}

/** Changes a person and tells the app what was there before. */
export function changePerson(person: Person, change: Partial<Person>, world: World): void {
  const before = bodyOf(person, world)
  Object.assign(person, change)
  directoryChanged(world.store)
  addWords(person, world)
  if (!isSeen(person, world)) return
  const object = bodyOf(person, world)
  const old = Object.entries(before).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(object[key]))
  tell(world, 'contact.user.updated_v3', { object, old_object: Object.fromEntries(old) })
}

export function removePerson(person: Person, world: World): void {
  const seen = isSeen(person, world)
  const departments = person.departmentIds
  Object.assign(person, { resigned: true, exited: false, resigning: undefined, resignedAtMs: world.clock.now() })
  for (const group of world.store.contacts.groups.values()) group.users.delete(person.openId)
  directoryChanged(world.store)
  if (!seen) return
  tell(world, 'contact.user.deleted_v3', {
    object: bodyOf(person, world),
    old_object: { department_ids: departments, open_id: person.openId },
  })
}

/** A title or a city that nobody had before is there from now on. */
function addWords(person: Person, world: World): void {
  const { jobTitles, workCities } = world.store.contacts
  for (const [held, name] of [
    [jobTitles, person.jobTitle],
    [workCities, person.city],
  ] as const) {
    if (name === '' || [...held.values()].some(one => one.name === name)) continue
    const id = world.ids.next('').slice(0, 15)
    held.set(id, { id, name, status: true, fields: {} })
  }
}
