import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { idOf, personBy } from '../store/store.ts'
import type { Person } from '../store/types.ts'
import {
  departmentBy,
  departmentIdType,
  membersOf,
  personBody,
  requireUserIdScope,
  statusBody,
  userIdType,
} from './wire.ts'

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

const batchGetId: Route = {
  on: 'POST /open-apis/contact/v3/users/batch_get_id',
  run(call, world) {
    requireUserIdScope(call, world)
    const emails = strings(call.body.emails)
    const mobiles = strings(call.body.mobiles)
    if (emails.length + mobiles.length === 0) refuse(40001, 'emails or mobiles are wanted')
    const withResigned = call.body.include_resigned === true
    const entry = (asked: Record<string, string>, person: Person | undefined) =>
      person && (withResigned || !person.resigned) && person.available
        ? { ...asked, user_id: idOf(person, userIdType(call)), status: statusBody(person) }
        : asked
    const byMobile = (mobile: string): Person | undefined =>
      [...world.store.people.values()].find(person => person.mobile === mobile)
    return {
      data: {
        user_list: [
          ...emails.map(email => entry({ email }, personBy(world.store, 'email', email))),
          ...mobiles.map(mobile => entry({ mobile }, byMobile(mobile))),
        ],
      },
    }
  },
}

const getUser: Route = {
  on: 'GET /open-apis/contact/v3/users/:user_id',
  run(call, world) {
    requireUserIdScope(call, world)
    const person = personBy(world.store, userIdType(call), call.params.user_id ?? '')
    if (!person) refuse(41012, 'There is nobody with this id')
    if (!person.available) refuse(41050, 'The person is outside what the app may see')
    return { data: { user: personBody(person, call, world) } }
  },
}

const getUsers: Route = {
  on: 'GET /open-apis/contact/v3/users/batch',
  run(call, world) {
    requireUserIdScope(call, world)
    const ids = call.query.getAll('user_ids')
    if (ids.length > 50) refuse(40001, 'At most 50 user_ids')
    const people = ids.map(id => personBy(world.store, userIdType(call), id)).filter(person => person?.available)
    return { data: { items: people.map(person => personBody(person as Person, call, world)) } }
  },
}

const basicBatch: Route = {
  on: 'POST /open-apis/contact/v3/users/basic_batch',
  run(call, world) {
    requireUserIdScope(call, world)
    const ids = strings(call.body.user_ids)
    if (ids.length === 0) refuse(40001, 'user_ids are empty')
    const users = ids.flatMap(id => {
      const person = personBy(world.store, userIdType(call), id)
      return person ? [{ user_id: id, name: person.name, i18n_name: { en_us: person.enName } }] : []
    })
    return { data: { users } }
  },
}

const findByDepartment: Route = {
  on: 'GET /open-apis/contact/v3/users/find_by_department',
  run(call, world) {
    requireUserIdScope(call, world)
    const id = call.query.get('department_id') ?? ''
    const department = id === '0' ? undefined : departmentBy(world, departmentIdType(call), id)
    if (id !== '0' && !department) refuse(40004, 'There is no department with this id in what the app may see')
    const people = membersOf(world, department?.openDepartmentId ?? '0').filter(person => person.available)
    const found = page(people, call, 10, 40012)
    return {
      data: {
        has_more: found.has_more,
        ...(found.has_more && { page_token: found.page_token }),
        items: found.items.map(person => personBody(person, call, world)),
      },
    }
  },
}

export const userRoutes: Route[] = [batchGetId, getUser, getUsers, basicBatch, findByDepartment]
