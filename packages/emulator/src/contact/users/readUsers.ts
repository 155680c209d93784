import { refuse } from '../../http/refusal.ts'
import type { Call, Route } from '../../http/route.ts'
import { idOf } from '../../store/store.ts'
import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { contactRoute } from '../contactRoute.ts'
import { directoryIndex, hasLeft } from '../directoryIndex.ts'
import { pageOf } from '../pageOf.ts'
import {
  departmentBy,
  departmentIdType,
  kindsOf,
  membersOf,
  personById,
  seesCompany,
  seesDepartment,
  seesPerson,
  strings,
} from '../wire.ts'
import { basicBody, personBody, statusBody } from './personBody.ts'

const batchGetId = contactRoute('POST contact/v3/users/batch_get_id', (call, world) => {
  const emails = strings(call.body.emails)
  const mobiles = strings(call.body.mobiles)
  if (emails.length + mobiles.length === 0) refuse(40001, 'emails or mobiles are wanted')
  const { byEmail, byMobile } = directoryIndex(world.store)
  const withResigned = call.body.include_resigned === true
  const entry = (asked: Record<string, string>, person: Person | undefined) =>
    person && (withResigned || !hasLeft(person)) && seesPerson(call, world, person)
      ? { ...asked, user_id: idOf(person, kindsOf(call).user), status: statusBody(person) }
      : asked
  return {
    user_list: [
      ...emails.map(email => entry({ email }, byEmail.get(email.toLowerCase()))),
      ...mobiles.map(mobile => entry({ mobile }, byMobile.get(mobile))),
    ],
  }
})

/** The person in the path, or a refusal. */
export function pathPerson(call: Call, world: World): Person {
  const person = personById(world, kindsOf(call).user, call.params.user_id ?? '')
  if (!person) refuse(41012, 'There is nobody with this id')
  if (!seesPerson(call, world, person)) refuse(41050, 'The person is outside what the app may see')
  return person
}

const getUser = contactRoute('GET contact/v3/users/:user_id', (call, world) => ({
  user: personBody(pathPerson(call, world), kindsOf(call), world),
}))

/** Those among the ids whom the caller may see. */
function seen(ids: string[], call: Call, world: World): Person[] {
  const people = ids.flatMap(id => personById(world, kindsOf(call).user, id) ?? [])
  return people.filter(person => seesPerson(call, world, person))
}

const getUsers = contactRoute('GET contact/v3/users/batch', (call, world) => {
  const ids = call.query.getAll('user_ids')
  if (ids.length > 50) refuse(40001, 'At most 50 user_ids')
  return { items: seen(ids, call, world).map(person => personBody(person, kindsOf(call), world)) }
})

const basicBatch = contactRoute('POST contact/v3/users/basic_batch', (call, world) => {
  const ids = strings(call.body.user_ids)
  if (ids.length === 0) refuse(40001, 'user_ids are empty')
  // Names are shown outside the range, too.
  const people = ids.flatMap(id => personById(world, kindsOf(call).user, id) ?? [])
  return { users: people.map(person => basicBody(person, kindsOf(call))) }
})

const findByDepartment = contactRoute('GET contact/v3/users/find_by_department', (call, world) => {
  const id = call.query.get('department_id') ?? ''
  const department = id === '0' ? undefined : departmentBy(world, departmentIdType(call), id)
  const openId = department?.openDepartmentId ?? '0'
  const sees = id === '0' ? seesCompany(call, world) : department && seesDepartment(call, world, openId)
  if (!sees) refuse(40004, 'There is no department with this id in what the app may see')
  const people = membersOf(world, openId).filter(person => seesPerson(call, world, person))
  return pageOf('items', people, call, {
    size: 10,
    badToken: 40012,
    toBody: person => personBody(person, kindsOf(call), world),
  })
})

/** Finds by name or address, for the person who asks. */
const searchUser = contactRoute('GET search/v1/user', (call, world) => {
  const words = (call.query.get('query') ?? '').toLowerCase()
  const found = [...world.store.people.values()].filter(
    person =>
      !hasLeft(person) && [person.name, person.enName, person.email].some(text => text.toLowerCase().includes(words)),
  )
  return pageOf('users', found, call, {
    size: 20,
    badToken: 40012,
    toBody: person => personBody(person, kindsOf(call), world),
  })
})

export const readUserRoutes: Route[] = [batchGetId, getUser, getUsers, basicBatch, findByDepartment, searchUser]
