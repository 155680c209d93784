import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { World } from '../world.ts'
import { contactRoute } from './contactRoute.ts'
import { pageOf } from './pageOf.ts'
import type { EmployeeType, Localized } from './store.ts'
import { tell } from './tell.ts'
import { records, string } from './wire.ts'

const MOST_TYPES = 100

const body = (type: EmployeeType): Record<string, unknown> => ({
  enum_id: type.enumId,
  enum_value: String(type.enumValue),
  content: type.content,
  enum_type: type.enumType,
  enum_status: type.enumStatus,
  i18n_content: type.i18nContent,
})

function read(
  call: Call,
  world: World,
  own?: EmployeeType,
): Pick<EmployeeType, 'content' | 'enumStatus' | 'i18nContent'> {
  const others = [...world.store.contacts.employeeTypes.values()].filter(type => type !== own)
  const content = text(call, 'content')
  if (content === '') refuse(40001, 'content is empty')
  if (others.some(type => type.content === content)) refuse(42301, 'Another type has this content')
  const i18nContent: Localized[] = records(call.body.i18n_content).map(({ locale, value }) => ({
    locale: string(locale) ?? '',
    value: string(value) ?? '',
  }))
  const taken = (text: Localized): boolean =>
    others.some(type => type.i18nContent.some(({ locale, value }) => locale === text.locale && value === text.value))
  if (i18nContent.some(taken)) refuse(42302, 'Another type has this content in one of the languages')
  const status = Number(call.body.enum_status)
  if (![1, 2].includes(status)) refuse(40001, 'enum_status is 1 or 2')
  return { content, enumStatus: status, i18nContent }
}

const createType = contactRoute('POST contact/v3/employee_type_enums', (call, world) => {
  const { employeeTypes } = world.store.contacts
  const fields = read(call, world)
  if (call.body.enum_type !== 2) refuse(40001, 'enum_type is 2: those of the platform are there already')
  if (employeeTypes.size >= MOST_TYPES) refuse(42303, `At most ${MOST_TYPES} types`)
  const values = [...employeeTypes.values()].map(({ enumValue }) => enumValue)
  const made: EmployeeType = {
    enumId: Buffer.from(world.ids.next('').slice(0, 32), 'hex').toString('base64url'),
    enumValue: Math.max(0, ...values) + 1,
    enumType: 2,
    ...fields,
  }
  employeeTypes.set(made.enumId, made)
  tell(world, 'contact.employee_type_enum.created_v3', { new_enum: body(made) })
  return { employee_type_enum: body(made) }
})

function pathType(call: Call, world: World): EmployeeType {
  const type = world.store.contacts.employeeTypes.get(call.params.enum_id ?? '')
  if (!type) refuse(40001, 'There is no type with this id')
  return type
}

const updateType = contactRoute('PUT contact/v3/employee_type_enums/:enum_id', (call, world) => {
  const type = pathType(call, world)
  const old = body(type)
  const fields = read(call, world, type)
  const verb = fields.enumStatus === type.enumStatus ? 'updated' : fields.enumStatus === 1 ? 'actived' : 'deactivated'
  Object.assign(type, fields)
  tell(world, `contact.employee_type_enum.${verb}_v3`, { old_enum: old, new_enum: body(type) })
  return { employee_type_enum: body(type) }
})

const listTypes = contactRoute('GET contact/v3/employee_type_enums', (call, world) =>
  pageOf('items', [...world.store.contacts.employeeTypes.values()], call, { size: 20, badToken: 40012, toBody: body }),
)

const deleteType = contactRoute('DELETE contact/v3/employee_type_enums/:enum_id', (call, world) => {
  const type = pathType(call, world)
  if (type.enumType === 1) refuse(40001, 'The types of the platform stay')
  const used = [...world.store.people.values()].some(({ employeeType }) => employeeType === type.enumValue)
  if (used) refuse(40001, 'People are of this type')
  world.store.contacts.employeeTypes.delete(type.enumId)
  tell(world, 'contact.employee_type_enum.deleted_v3', { old_enum: body(type) })
  return undefined
})

export const employeeTypeRoutes: Route[] = [createType, updateType, listTypes, deleteType]
