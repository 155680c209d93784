import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { pageOf } from './pageOf.ts'
import type { Unit } from './store.ts'
import { type DepartmentIdType, departmentBy, departmentIdOf, departmentIdType, seesDepartment } from './wire.ts'

const MOST_UNITS = 1000
const ID = /^[A-Za-z0-9][\w\-@.]{0,63}$/

const unitBody = (unit: Unit) => ({ unit_id: unit.unitId, name: unit.name, unit_type: unit.unitType })

function unitBy(id: string, world: World): Unit {
  const unit = world.store.contacts.units.get(id)
  if (!unit) refuse(43051, 'There is no unit with this id')
  return unit
}

function checkName(name: string, unitType: string, world: World): void {
  if (name === '') refuse(43052, 'name is empty')
  const units = [...world.store.contacts.units.values()]
  if (units.some(unit => unit.name === name && unit.unitType === unitType)) {
    refuse(43055, 'Another unit has this name and type')
  }
}

const createUnit = contactRoute('POST contact/v3/unit', (call, world) => {
  const { units } = world.store.contacts
  const unitType = text(call, 'unit_type')
  if (unitType === '') refuse(43053, 'unit_type is empty')
  checkName(text(call, 'name'), unitType, world)
  const unitId = text(call, 'unit_id') || world.ids.next('BU').slice(0, 12)
  if (!ID.test(unitId)) refuse(43051, 'This is no id of a unit')
  if (units.has(unitId)) refuse(43056, 'Another unit has this id')
  if (units.size >= MOST_UNITS) refuse(43059, `At most ${MOST_UNITS} units`)
  units.set(unitId, { unitId, name: text(call, 'name'), unitType, departments: new Set() })
  return { unit_id: unitId }
})

const updateUnit = contactRoute('PATCH contact/v3/unit/:unit_id', (call, world) => {
  const unit = unitBy(call.params.unit_id ?? '', world)
  checkName(text(call, 'name'), unit.unitType, world)
  unit.name = text(call, 'name')
  return undefined
})

/** The open id of the department that a body names. */
function departmentIn(call: Call, world: World): string {
  const type = (text(call, 'department_id_type') || 'open_department_id') as DepartmentIdType
  const department = departmentBy(world, type, text(call, 'department_id'))
  if (!department) refuse(43058, 'There is no department with this id')
  if (!seesDepartment(call, world, department.openDepartmentId)) refuse(40004, 'The app does not see the department')
  return department.openDepartmentId
}

const bind = contactRoute('POST contact/v3/unit/bind_department', (call, world) => {
  const unit = unitBy(text(call, 'unit_id'), world)
  const id = departmentIn(call, world)
  const holder = [...world.store.contacts.units.values()].find(one => one.departments.has(id))
  if (holder && holder !== unit && holder.unitType === unit.unitType) {
    refuse(43054, 'The department is in another unit of this type')
  }
  unit.departments.add(id)
  return undefined
})

const unbind = contactRoute('POST contact/v3/unit/unbind_department', (call, world) => {
  const unit = unitBy(text(call, 'unit_id'), world)
  if (!unit.departments.delete(departmentIn(call, world))) refuse(43058, 'The department is not in this unit')
  return undefined
})

const listDepartments = contactRoute('GET contact/v3/unit/list_department', (call, world) => {
  const unit = unitBy(call.query.get('unit_id') ?? '', world)
  const toBody = (id: string) => ({
    unit_id: unit.unitId,
    department_id: departmentIdOf(world, id, departmentIdType(call)),
  })
  return pageOf('departmentlist', [...unit.departments], call, { size: 50, badToken: 40012, toBody })
})

const getUnit = contactRoute('GET contact/v3/unit/:unit_id', (call, world) => ({
  unit: unitBody(unitBy(call.params.unit_id ?? '', world)),
}))

const listUnits = contactRoute('GET contact/v3/unit', (call, world) =>
  pageOf('unitlist', [...world.store.contacts.units.values()], call, { size: 50, badToken: 40012, toBody: unitBody }),
)

const deleteUnit = contactRoute('DELETE contact/v3/unit/:unit_id', (call, world) => {
  const unit = unitBy(call.params.unit_id ?? '', world)
  if (unit.departments.size > 0) refuse(43057, 'Departments are in the unit')
  world.store.contacts.units.delete(unit.unitId)
  return undefined
})

export const unitRoutes: Route[] = [
  createUnit,
  updateUnit,
  bind,
  unbind,
  listDepartments,
  getUnit,
  listUnits,
  deleteUnit,
]
