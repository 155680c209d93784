import { refuse } from '../../http/refusal.ts'
import type { Department } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { directoryChanged, directoryIndex } from '../directoryIndex.ts'
import { tell } from '../tell.ts'
import { membersOf, OPEN_IDS } from '../wire.ts'
import { departmentBody } from './departmentBody.ts'

/** Events have the place as a number and people by all of their ids. */
function eventBody(department: Department, world: World): Record<string, unknown> {
  const people = department.hrbpOpenIds.flatMap(id => world.store.people.get(id) ?? [])
  return {
    ...departmentBody(department, OPEN_IDS, world),
    order: department.order,
    department_hrbps: people.map(({ openId, unionId, userId }) => ({
      union_id: unionId,
      user_id: userId,
      open_id: openId,
    })),
  }
}

const isSeen = ({ openDepartmentId }: Department, world: World): boolean =>
  directoryIndex(world.store).seenDepartments.has(openDepartmentId)

export function addDepartment(department: Department, world: World): void {
  world.store.departments.set(department.openDepartmentId, department)
  directoryChanged(world.store)
  if (isSeen(department, world)) tell(world, 'contact.department.created_v3', { object: eventBody(department, world) })
}

export function changeDepartment(department: Department, change: Partial<Department>, world: World): void {
  const before = eventBody(department, world)
  Object.assign(department, change)
  directoryChanged(world.store)
  if (!isSeen(department, world)) return
  const object = eventBody(department, world)
  const old = Object.entries(before).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(object[key]))
  tell(world, 'contact.department.updated_v3', { object, old_object: Object.fromEntries(old) })
}

/** Removes a department in which nothing is left; the two families of endpoints name what is left in codes of their own. */
export function removeDepartment(
  department: Department,
  codes: { people: number; departments: number },
  world: World,
): void {
  if (membersOf(world, department.openDepartmentId).length > 0) refuse(codes.people, 'People are in the department')
  const below = directoryIndex(world.store).children.get(department.openDepartmentId) ?? []
  if (below.length > 0) refuse(codes.departments, 'Departments are below it')
  const seen = isSeen(department, world)
  const object = { ...eventBody(department, world), status: { is_deleted: true } }
  const { openDepartmentId: id } = department
  world.store.departments.delete(id)
  for (const group of world.store.contacts.groups.values()) group.departments.delete(id)
  for (const unit of world.store.contacts.units.values()) unit.departments.delete(id)
  directoryChanged(world.store)
  if (!seen) return
  tell(world, 'contact.department.deleted_v3', {
    object,
    old_object: { status: { is_deleted: false }, open_department_id: id },
  })
}
