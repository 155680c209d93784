import type { Department } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { departmentIdOf, type Kinds, membersOf, personId } from '../wire.ts'

/** All that the platform knows of a department. */
export function departmentBody(department: Department, kinds: Kinds, world: World): Record<string, unknown> {
  const leaders = department.leaders.flatMap(({ type, openId }) => {
    const id = personId(world, openId, kinds.user)
    return id === undefined ? [] : [{ leaderType: type, leaderID: id }]
  })
  const members = membersOf(world, department.openDepartmentId)
  const units = [...world.store.contacts.units.values()].filter(unit =>
    unit.departments.has(department.openDepartmentId),
  )
  return {
    name: department.name,
    i18n_name: { zh_cn: department.name, en_us: department.name, ja_jp: department.name, ...department.names },
    parent_department_id: departmentIdOf(world, department.parentId, kinds.department),
    department_id: department.departmentId,
    open_department_id: department.openDepartmentId,
    leader_user_id: leaders.find(({ leaderType }) => leaderType === 1)?.leaderID,
    leaders,
    chat_id: department.chatId,
    order: String(department.order),
    unit_ids: units.map(unit => unit.unitId),
    member_count: members.length,
    primary_member_count: members.filter(person => person.departmentIds[0] === department.openDepartmentId).length,
    status: { is_deleted: false },
    group_chat_employee_types: department.groupChatEmployeeTypes,
    department_hrbps: department.hrbpOpenIds.flatMap(id => personId(world, id, kinds.user) ?? []),
  }
}
