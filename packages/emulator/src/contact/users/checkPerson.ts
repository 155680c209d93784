import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { directoryIndex, hasLeft } from '../directoryIndex.ts'
import { departmentBy, type Kinds, personById, record, seesDepartment, string } from '../wire.ts'

/** Codes of the refusals, which contact/v3 and directory/v1 have of their own. */
export interface PersonCodes {
  mobileTaken: number
  mobileInvalid: number
  emailTaken: number
  emailInvalid: number
  enterpriseEmailTaken: number
  enterpriseEmailInvalid: number
  noDepartment: number
  tooManyDepartments: number
  unknownDepartment: number
  numberTaken: number
  idTaken: number
  idInvalid: number
  leaderInvalid: number
  leaderIsOneself: number
}

export const CONTACT_CODES: PersonCodes = {
  mobileTaken: 41001,
  mobileInvalid: 41004,
  emailTaken: 41002,
  emailInvalid: 41005,
  enterpriseEmailTaken: 41034,
  enterpriseEmailInvalid: 41035,
  noDepartment: 41017,
  tooManyDepartments: 41033,
  unknownDepartment: 40004,
  numberTaken: 44051,
  idTaken: 41011,
  idInvalid: 41012,
  leaderInvalid: 44022,
  leaderIsOneself: 41030,
}

const MOST_DEPARTMENTS = 50
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const MOBILE = /^(\+[1-9]\d{5,14}|\d{6,15})$/
const USER_ID = /^[A-Za-z0-9][\w\-@.]{0,63}$/

/** `own`: the person who is changed, and may keep what is theirs. */
export interface Checking {
  call: Call
  world: World
  codes: PersonCodes
  own?: Person | undefined
}

/** Refuses what another person who is still there has already. */
function free(found: Person | undefined, { own }: Checking, code: number, what: string): void {
  if (found && found !== own && !hasLeft(found)) refuse(code, `Somebody has this ${what} already`)
}

export function checkMobile(mobile: string, checking: Checking): void {
  const { world, codes } = checking
  if (!MOBILE.test(mobile)) refuse(codes.mobileInvalid, 'This is no mobile number')
  free(directoryIndex(world.store).byMobile.get(mobile), checking, codes.mobileTaken, 'mobile')
}

export function checkEmail(email: string, checking: Checking): void {
  const { world, codes } = checking
  if (!EMAIL.test(email)) refuse(codes.emailInvalid, 'This is no e-mail address')
  free(directoryIndex(world.store).byEmail.get(email.toLowerCase()), checking, codes.emailTaken, 'e-mail')
}

export function checkEnterpriseEmail(email: string, checking: Checking): void {
  const { world, codes } = checking
  if (!EMAIL.test(email)) refuse(codes.enterpriseEmailInvalid, 'This is no e-mail address')
  const taken = [...world.store.people.values()].find(({ enterpriseEmail }) => enterpriseEmail === email)
  free(taken, checking, codes.enterpriseEmailTaken, 'enterprise e-mail')
}

export function checkUserId(id: string, checking: Checking): void {
  const { world, codes } = checking
  if (!USER_ID.test(id)) refuse(codes.idInvalid, 'This is no user id')
  const found = directoryIndex(world.store).byUserId.get(id)
  if (found && found !== checking.own) refuse(codes.idTaken, 'Somebody has this user id already')
}

export function checkNumber(number: string, checking: Checking): void {
  const taken = [...checking.world.store.people.values()].find(({ employeeNo }) => employeeNo === number)
  free(taken, checking, checking.codes.numberTaken, 'employee number')
}

/** Open ids of departments that a body names. */
export function checkDepartments(ids: string[], kinds: Kinds, checking: Checking): string[] {
  const { call, world, codes } = checking
  if (ids.length === 0) refuse(codes.noDepartment, 'A department is wanted')
  if (ids.length > MOST_DEPARTMENTS) refuse(codes.tooManyDepartments, `At most ${MOST_DEPARTMENTS} departments`)
  return ids.map(id => {
    if (id === '0') return '0'
    const department = departmentBy(world, kinds.department, id)
    if (!department || !seesDepartment(call, world, department.openDepartmentId)) {
      refuse(codes.unknownDepartment, `There is no department ${id} in what the app may see`)
    }
    return department.openDepartmentId
  })
}

/** The open id of a leader; nothing for an empty id. */
export function checkLeader(id: string, kinds: Kinds, { world, codes, own }: Checking): string | undefined {
  if (id === '') return undefined
  const leader = personById(world, kinds.user, id)
  if (!leader) refuse(codes.leaderInvalid, 'There is nobody with the id of the leader')
  if (leader === own) refuse(codes.leaderIsOneself, 'Nobody leads oneself')
  return leader.openId
}

/** The fields of the tenant's own, as they are kept. */
export function checkCustomAttrs(attrs: Record<string, unknown>[], world: World): Record<string, unknown>[] {
  return attrs.map(attr => {
    const id = string(attr.id) ?? ''
    if (id === '') refuse(41044, 'A field of the tenant has no id')
    const known = world.store.contacts.customAttrs.get(id)
    if (!known) refuse(41045, `There is no field ${id}`)
    const value = record(attr.value)
    if (Object.keys(value).length === 0) refuse(41046, `The field ${id} has no value`)
    if (known.type === 'HREF' && !string(value.text)) refuse(41047, `The field ${id} has no text`)
    if (known.type === 'HREF' && !string(value.url)) refuse(41048, `The field ${id} has no url`)
    const option = known.options.find(one => one.id === value.option_id)
    const filled = option ? { ...value, option_value: option.value, name: option.name } : value
    return { type: known.type, id, value: filled }
  })
}
