import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import { idOf } from '../../store/store.ts'
import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { contactRoute } from '../contactRoute.ts'
import { hasLeft } from '../directoryIndex.ts'
import { departmentIdOf, kindsOf, personById, personId, seesPerson, strings } from '../wire.ts'
import { type Fields, filtered } from './conditions.ts'
import { employeeBody } from './employeeBody.ts'
import { listed, pageInBody, unreadable } from './listed.ts'

const listing = (call: Call, world: World) => ({
  name: 'employees' as const,
  idPath: 'base_info.employee_id',
  idOf: (person: Person) => idOf(person, kindsOf(call).user),
  toBody: (person: Person) => employeeBody(person, kindsOf(call), world),
})

const seen = (call: Call, world: World): Person[] =>
  [...world.store.people.values()].filter(person => seesPerson(call, world, person))

const filter = contactRoute('POST directory/v1/employees/filter', (call, world) => {
  const { user, department } = kindsOf(call)
  const fields: Fields<Person> = {
    'base_info.mobile': person => [person.mobile],
    'base_info.email': person => [person.email],
    'base_info.enterprise_email': person => [person.enterpriseEmail],
    'base_info.is_resigned': person => [person.resigned],
    'base_info.leader_id': person => [personId(world, person.leaderOpenId, user) ?? ''],
    'base_info.departments.department_id': person =>
      person.departmentIds.map(id => departmentIdOf(world, id, department)),
    'work_info.job_number': person => [person.employeeNo],
    'work_info.staff_status': person => [person.resigned ? 2 : person.resigning ? 5 : 1],
  }
  const { items, page_response } = pageInBody(filtered(seen(call, world), call.body.filter, fields), call)
  return { ...listed(items, call, world, listing(call, world)), page_response }
})

const mget = contactRoute('POST directory/v1/employees/mget', (call, world) => {
  const ids = strings(call.body.employee_ids)
  if (ids.length === 0) refuse(2220001, 'employee_ids are empty')
  const found = ids.map(id => ({ id, person: personById(world, kindsOf(call).user, id) }))
  const shown = found.flatMap(({ person }) => (person && seesPerson(call, world, person) ? [person] : []))
  const answer = listed(shown, call, world, listing(call, world))
  const missing = found.filter(({ person }) => !person || !shown.includes(person))
  return { ...answer, abnormals: [...(answer.abnormals as []), ...missing.map(({ id }) => unreadable(id))] }
})

const search = contactRoute('POST directory/v1/employees/search', (call, world) => {
  const words = text(call, 'query').toLowerCase()
  if (words === '') refuse(2220001, 'query is empty')
  const found = seen(call, world).filter(
    person =>
      !hasLeft(person) &&
      [person.name, person.enName, person.email, person.mobile].some(one => one.toLowerCase().includes(words)),
  )
  const { items, page_response } = pageInBody(found, call)
  return { ...listed(items, call, world, listing(call, world)), page_response }
})

export const employeeReadRoutes: Route[] = [filter, mget, search]
