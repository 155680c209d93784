import { idOf } from '../../store/store.ts'
import type { Department, Names, Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { avatarBody, departmentIdOf, type Kinds, personId } from '../wire.ts'

export function statusBody(person: Person): Record<string, boolean> {
  return {
    is_frozen: person.frozen,
    is_resigned: person.resigned,
    is_activated: !person.resigned && !person.exited && !person.unjoined,
    is_exited: person.exited,
    is_unjoin: person.unjoined,
  }
}

/** All that the platform knows of a person; what a page documents and the scopes show is cut out of it. */
export function personBody(person: Person, kinds: Kinds, world: World): Record<string, unknown> {
  const departmentId = (id: string): string => departmentIdOf(world, id, kinds.department)
  return {
    union_id: person.unionId,
    open_id: person.openId,
    user_id: person.userId,
    name: person.name,
    en_name: person.enName,
    nickname: person.nickname,
    email: person.email,
    enterprise_email: person.enterpriseEmail,
    mobile: person.mobile,
    mobile_visible: person.mobileVisible,
    gender: person.gender,
    avatar_key: person.avatarKey,
    avatar: avatarBody(person),
    status: statusBody(person),
    department_ids: person.departmentIds.map(departmentId),
    leader_user_id: personId(world, person.leaderOpenId, kinds.user),
    city: person.city,
    country: person.country,
    work_station: person.workStation,
    join_time: person.joinedAt,
    is_tenant_manager: person.tenantManager,
    employee_no: person.employeeNo,
    employee_type: person.employeeType,
    orders: person.orders.map(order => ({
      department_id: departmentId(order.departmentId),
      user_order: order.userOrder,
      department_order: order.departmentOrder,
      is_primary_dept: order.departmentId === person.departmentIds[0],
    })),
    custom_attrs: person.customAttrs,
    job_title: person.jobTitle,
    is_frozen: person.frozen,
    geo: person.geo || undefined,
    job_level_id: person.jobLevelId,
    job_family_id: person.jobFamilyId,
    subscription_ids: person.subscriptionIds,
    assign_info: person.subscriptionIds.map(seatBody),
    department_path: person.departmentIds.flatMap(id => pathBody(world.store.departments.get(id), kinds, world)),
    dotted_line_leader_user_ids: person.dottedLeaderOpenIds.map(id => personId(world, id, kinds.user)),
  }
}

/** A seat of a product, for the year of 2026. */
const seatBody = (id: string): Record<string, unknown> => ({
  subscription_id: id,
  license_plan_key: 'suite_enterprise',
  product_name: 'Enterprise',
  i18n_name: { zh_cn: 'Enterprise', ja_jp: 'Enterprise', en_us: 'Enterprise' },
  start_time: String(Date.UTC(2026, 0) / 1000),
  end_time: String(Date.UTC(2027, 0) / 1000),
})

/** From the company down to a department. */
export function departmentPath(department: Department, world: World): Department[] {
  const path = [department]
  for (let above = world.store.departments.get(department.parentId); above; ) {
    path.unshift(above)
    above = world.store.departments.get(above.parentId)
  }
  return path
}

const named = (name: string, names: Names): Record<string, unknown> => ({ name, i18n_name: names })

function pathBody(department: Department | undefined, kinds: Kinds, world: World): Record<string, unknown>[] {
  if (!department) return []
  const path = departmentPath(department, world)
  const joined = (text: (one: Department) => string): string => path.map(text).join('/')
  return [
    {
      department_id: departmentIdOf(world, department.openDepartmentId, kinds.department),
      department_name: named(department.name, department.names),
      department_path: {
        department_ids: path.map(one => departmentIdOf(world, one.openDepartmentId, kinds.department)),
        department_path_name: named(
          joined(one => one.name),
          {
            zh_cn: joined(one => one.names.zh_cn ?? one.name),
            en_us: joined(one => one.names.en_us ?? one.name),
            ja_jp: joined(one => one.names.ja_jp ?? one.name),
          },
        ),
      },
    },
  ]
}

/** A person by name alone. */
export function basicBody(person: Person, kinds: Kinds): Record<string, unknown> {
  return {
    user_id: idOf(person, kinds.user),
    name: person.name,
    i18n_name: { zh_cn: person.name, ja_jp: person.name, en_us: person.enName, ...person.names },
  }
}
