import type { Department, Names } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { departmentsBelow, directoryIndex } from '../directoryIndex.ts'
import { departmentPath } from '../users/personBody.ts'
import { departmentIdOf, type Kinds, membersOf, personId } from '../wire.ts'

const FROM_API = 2

/** A text and what it is in other languages. */
export const text = (value: string, names: Names = {}): Record<string, unknown> => ({
  default_value: value,
  i18n_value: { zh_cn: value, en_us: value, ja_jp: value, ...names },
})

const idOfDepartment = (department: Department, kinds: Kinds, world: World): string =>
  departmentIdOf(world, department.openDepartmentId, kinds.department)

export function pathInfos(path: Department[], kinds: Kinds, world: World): Record<string, unknown>[] {
  return path.map(one => ({
    department_id: idOfDepartment(one, kinds, world),
    department_name: text(one.name, one.names),
  }))
}

/** A department as directory/v1 knows it. */
export function directoryDepartmentBody(department: Department, kinds: Kinds, world: World): Record<string, unknown> {
  const { openDepartmentId: id } = department
  const index = directoryIndex(world.store)
  const below = departmentsBelow(index, id)
  const own = membersOf(world, id)
  const all = new Set([...own, ...below.flatMap(one => membersOf(world, one.openDepartmentId))])
  const leaders = new Set(department.leaders.map(({ openId }) => openId))
  const children = index.children.get(id)?.length ?? 0
  return {
    department_id: idOfDepartment(department, kinds, world),
    department_count: {
      recursive_members_count: String(all.size),
      direct_members_count: String(own.length),
      recursive_members_count_exclude_leaders: String([...all].filter(({ openId }) => !leaders.has(openId)).length),
      recursive_departments_count: String(below.length),
      direct_departments_count: String(children),
    },
    has_child: children > 0,
    leaders: department.leaders.flatMap(({ type, openId }) => {
      const leader = personId(world, openId, kinds.user)
      return leader === undefined ? [] : [{ leader_type: type, leader_id: leader }]
    }),
    parent_department_id: departmentIdOf(world, department.parentId, kinds.department),
    name: text(department.name, department.names),
    enabled_status: department.enabled,
    order_weight: String(department.order),
    custom_field_values: [],
    department_path_infos: pathInfos(departmentPath(department, world), kinds, world),
    data_source: FROM_API,
  }
}
