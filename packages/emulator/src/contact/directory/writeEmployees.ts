import { refuse } from '../../http/refusal.ts'
import type { Call, Route } from '../../http/route.ts'
import { idOf } from '../../store/store.ts'
import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { contactRoute } from '../contactRoute.ts'
import { directoryIndex, hasLeft } from '../directoryIndex.ts'
import { addPerson, changePerson, removePerson } from '../users/changePerson.ts'
import { newPerson } from '../users/newPerson.ts'
import { kindsOf, personById, record, seesPerson, string } from '../wire.ts'
import { employeeChecking, readEmployee, readPlaces } from './readEmployee.ts'

const create = contactRoute('POST directory/v1/employees', (call, world) => {
  const read = readEmployee(call, world)
  if (!read.mobile && !read.email) refuse(2221113, 'mobile or email is wanted')
  const person = newPerson(world, read.userId, read)
  addPerson(person, world)
  return { employee_id: idOf(person, kindsOf(call).user) }
})

/** The employee in the path, or a refusal. */
function written(call: Call, world: World): Person {
  const person = personById(world, kindsOf(call).user, call.params.employee_id ?? '')
  if (!person || !seesPerson(call, world, person))
    refuse(2224002, 'There is nobody with this id in the range of the app')
  return person
}

const update = contactRoute('PATCH directory/v1/employees/:employee_id', (call, world) => {
  const person = written(call, world)
  if (person.resigned) refuse(2224002, 'The employee has resigned')
  changePerson(person, readEmployee(call, world, person), world)
  return undefined
})

const remove = contactRoute('DELETE directory/v1/employees/:employee_id', (call, world) => {
  const person = written(call, world)
  if (person.resigned) refuse(2224002, 'The employee has resigned already')
  if (person.tenantManager) refuse(2221183, 'The founder is not deleted')
  const receivers = record(record(call.body.options).resigned_employee_resource_receiver)
  for (const id of Object.values(receivers)) {
    const receiver = personById(world, kindsOf(call).user, string(id) ?? '')
    if (!receiver || hasLeft(receiver) || receiver === person) refuse(2221185, 'Nobody who is there takes over')
  }
  removePerson(person, world)
  return undefined
})

const restore = contactRoute('POST directory/v1/employees/:employee_id/resurrect', (call, world) => {
  const person = written(call, world)
  if (!person.resigned) refuse(2224002, 'The employee has not resigned')
  const { byMobile, byEmail } = directoryIndex(world.store)
  const holders = [byMobile.get(person.mobile), byEmail.get(person.email.toLowerCase())]
  if (holders.some(holder => holder && holder !== person && !hasLeft(holder))) {
    refuse(2221269, 'Somebody has the mobile or the e-mail by now')
  }
  const { employee_order_in_departments: places } = call.body
  const moved = places === undefined ? {} : readPlaces(places, employeeChecking(call, world, person))
  changePerson(person, { resigned: false, resignedAtMs: undefined, ...moved }, world)
  return undefined
})

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isIn = (value: unknown, most: number): boolean => {
  const number = Number(value)
  return Number.isInteger(number) && number >= 1 && number <= most
}

const markResigning = contactRoute('PATCH directory/v1/employees/:employee_id/to_be_resigned', (call, world) => {
  const person = written(call, world)
  if (hasLeft(person) || person.resigning) refuse(2221246, 'The employee is not at work, or about to leave already')
  const {
    resign_date: date,
    resign_reason: reason,
    resign_type: type,
    resign_remark: remark,
  } = record(call.body.employee)
  if (!DAY.test(String(date))) refuse(2221213, 'resign_date is a day, 2026-01-31')
  if (!isIn(reason, 25)) refuse(2221214, 'resign_reason is 1 to 25')
  if (!isIn(type, 3)) refuse(2221231, 'resign_type is 1, 2 or 3')
  changePerson(
    person,
    { resigning: { date: String(date), reason: String(reason), type: String(type), remark: string(remark) ?? '' } },
    world,
  )
  return undefined
})

const cancelResignation = contactRoute('PATCH directory/v1/employees/:employee_id/regular', (call, world) => {
  const person = written(call, world)
  if (!person.resigning) refuse(2221246, 'The employee is not about to leave')
  changePerson(person, { resigning: undefined }, world)
  return undefined
})

export const employeeWriteRoutes: Route[] = [create, update, remove, restore, markResigning, cancelResignation]
