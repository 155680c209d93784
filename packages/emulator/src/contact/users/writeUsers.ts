import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { onceFor } from '../clientToken.ts'
import { contactRoute } from '../contactRoute.ts'
import { directoryIndex, hasLeft } from '../directoryIndex.ts'
import { kindsOf, personById, record, records, seesPerson, string } from '../wire.ts'
import { addPerson, changePerson, removePerson } from './changePerson.ts'
import { CONTACT_CODES, checkDepartments, checkUserId } from './checkPerson.ts'
import { newPerson } from './newPerson.ts'
import { personBody } from './personBody.ts'
import { readPerson } from './readPerson.ts'

const RECOVERABLE_MS = 30 * 24 * 3600_000

const createUser = contactRoute('POST contact/v3/users', (call, world) => {
  const openId = onceFor(call, world, 40021, () => {
    const userId = text(call, 'user_id')
    if (userId !== '') checkUserId(userId, { call, world, codes: CONTACT_CODES })
    const person = newPerson(world, userId, readPerson(call, world))
    addPerson(person, world)
    return person.openId
  })
  return { user: personBody(world.store.people.get(openId) as Person, kindsOf(call), world) }
})

/** The person in the path whom a write is about. */
function written(call: Call, world: World): Person {
  const person = personById(world, kindsOf(call).user, call.params.user_id ?? '')
  if (!person || !seesPerson(call, world, person)) refuse(41050, 'There is nobody with this id in what the app may see')
  return person
}

const updateUser = contactRoute('PATCH contact/v3/users/:user_id', (call, world) => {
  const person = written(call, world)
  if (person.resigned) refuse(42006, 'The person has resigned')
  if (person.exited) refuse(44011, 'The person has left')
  if (person.unjoined) refuse(44010, 'The person has not joined yet')
  changePerson(person, readPerson(call, world, person), world)
  return { user: personBody(person, kindsOf(call), world) }
})

const updateUserId = contactRoute('PATCH contact/v3/users/:user_id/update_user_id', (call, world) => {
  const person = written(call, world)
  const userId = text(call, 'new_user_id')
  if (userId === '') refuse(41054, 'new_user_id is empty')
  checkUserId(userId, { call, world, codes: { ...CONTACT_CODES, idInvalid: 40001 }, own: person })
  changePerson(person, { userId }, world)
  return undefined
})

const ACCEPTORS = [
  'department_chat',
  'external_chat',
  'docs',
  'calendar',
  'application',
  'minutes',
  'survey',
  'anycross',
]

const deleteUser = contactRoute('DELETE contact/v3/users/:user_id', (call, world) => {
  const person = written(call, world)
  if (person.resigned) refuse(41050, 'The person has resigned already')
  if (person.tenantManager) refuse(44037, 'The founder is not deleted')
  const acceptors = ACCEPTORS.map(what => string(call.body[`${what}_acceptor_user_id`]))
  acceptors.push(string(record(call.body.email_acceptor).acceptor_user_id))
  for (const id of acceptors) {
    const acceptor = id === undefined ? undefined : personById(world, kindsOf(call).user, id)
    const bad = !acceptor || hasLeft(acceptor) || acceptor === person
    if (id !== undefined && bad) refuse(41052, 'Nobody who is there takes over')
  }
  removePerson(person, world)
  return undefined
})

const restoreUser = contactRoute('POST contact/v3/users/:user_id/resurrect', (call, world) => {
  const person = personById(world, kindsOf(call).user, call.params.user_id ?? '')
  if (!person || !seesPerson(call, world, person)) refuse(44029, 'The app may not bring this person back')
  if (!person.resigned) refuse(44033, 'The person has not resigned')
  const sinceMs = world.clock.now() - (person.resignedAtMs ?? world.clock.now())
  if (sinceMs > RECOVERABLE_MS) refuse(44028, 'The person resigned more than 30 days ago')
  const { byMobile, byEmail } = directoryIndex(world.store)
  const taken = (found: Person | undefined): boolean => found !== undefined && found !== person && !hasLeft(found)
  if (taken(byMobile.get(person.mobile))) refuse(44030, 'Somebody has the mobile by now')
  if (taken(byEmail.get(person.email.toLowerCase()))) refuse(44031, 'Somebody has the e-mail by now')
  const places = records(call.body.departments)
  const named = places.map(place => string(place.department_id) ?? '')
  const departmentIds =
    named.length > 0
      ? checkDepartments(named, kindsOf(call), { call, world, codes: CONTACT_CODES })
      : person.departmentIds.filter(id => id === '0' || world.store.departments.has(id))
  const ids = departmentIds.length > 0 ? departmentIds : ['0']
  changePerson(
    person,
    {
      resigned: false,
      resignedAtMs: undefined,
      departmentIds: ids,
      orders: ids.map((departmentId, index) => ({
        departmentId,
        userOrder: Number(places[index]?.user_order ?? 0),
        departmentOrder: Number(places[index]?.department_order ?? 0),
      })),
    },
    world,
  )
  return undefined
})

export const writeUserRoutes: Route[] = [createUser, updateUser, updateUserId, deleteUser, restoreUser]
