import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { UserAnswer, UserCustomAttrInput, UserOrderInput } from '../wire/users.ts'
import { onePerson, type PersonId } from './onePerson.ts'

/** What {@link updateUser} takes. */
export type UpdateUserParams = Caller<'tenant' | 'user'> &
  PersonId & {
    /** Which ids of departments to take and give. Default: `open_department_id`. */
    departmentIdType?: DepartmentIdType | undefined
    /** Name. */
    name?: string | undefined
    /** Name in English. */
    enName?: string | undefined
    /** Other name. */
    nickname?: string | undefined
    /** E-mail address, unique in the tenant. */
    email?: string | undefined
    /** Mobile number, unique in the tenant; with `+` and the country code when it is abroad. */
    mobile?: string | undefined
    /** Whether others see the number. */
    mobileVisible?: boolean | undefined
    /** 0 kept private, 1 male, 2 female, 3 other. */
    gender?: 0 | 1 | 2 | 3 | undefined
    /** An image key, from an upload with the type `avatar`. */
    avatarKey?: string | undefined
    /** The departments. */
    departmentIds?: readonly string[] | undefined
    /** Whom the person reports to. */
    leaderUserId?: string | undefined
    /** City of work. */
    city?: string | undefined
    /** Country or region, as its two letters. */
    country?: string | undefined
    /** Desk. */
    workStation?: string | undefined
    /** First day, in seconds since 1970. */
    joinTime?: number | undefined
    /** Number of the employee. */
    employeeNo?: string | undefined
    /** 1 regular, 2 intern, 3 outsourced, 4 contractor, 5 consultant, or a number that the tenant added. */
    employeeType?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
    /** Where the person stands in each department. */
    orders?: readonly UserOrderInput[] | undefined
    /** Fields that the tenant added. */
    customAttrs?: readonly UserCustomAttrInput[] | undefined
    /** Address in the company's own mail. */
    enterpriseEmail?: string | undefined
    /** Title. */
    jobTitle?: string | undefined
    /** Whether the account is suspended. */
    isFrozen?: boolean | undefined
    /** The job level. */
    jobLevelId?: string | undefined
    /** The job family. */
    jobFamilyId?: string | undefined
    /** Seats to assign. */
    subscriptionIds?: readonly string[] | undefined
    /** Whom the person reports to beside their leader. */
    dottedLineLeaderUserIds?: readonly string[] | undefined
  }

/**
 * Changes a person; what is left out stays as it is. Give exactly one of `openId`, `userId` and `unionId`; other ids are of the same kind.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/users/:user_id`
 * - Tokens: tenant, user (scope `contact:contact` or `contact:user.base`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter · 41001 mobile number is taken · 41002 e-mail address is taken ·
 *   41011 id is taken · 41050 person outside the app's range · 40004 department outside the app's range ·
 *   41056 no permission for a field
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch
 * @example const { data } = await updateUser({ client, openId: 'ou_…' })
 */
export async function updateUser({
  departmentIdType,
  name,
  enName,
  nickname,
  email,
  mobile,
  mobileVisible,
  gender,
  avatarKey,
  departmentIds,
  leaderUserId,
  city,
  country,
  workStation,
  joinTime,
  employeeNo,
  employeeType,
  orders,
  customAttrs,
  enterpriseEmail,
  jobTitle,
  isFrozen,
  jobLevelId,
  jobFamilyId,
  subscriptionIds,
  dottedLineLeaderUserIds,
  ...params
}: UpdateUserParams): Promise<Answer<UserAnswer>> {
  const { type, id } = onePerson(params)
  return request<UserAnswer>(params, {
    method: 'PATCH',
    path: 'contact/v3/users/:user_id',
    pathParams: { user_id: id },
    query: { user_id_type: type, department_id_type: departmentIdType },
    body: {
      name,
      en_name: enName,
      nickname,
      email,
      mobile,
      mobile_visible: mobileVisible,
      gender,
      avatar_key: avatarKey,
      department_ids: departmentIds,
      leader_user_id: leaderUserId,
      city,
      country,
      work_station: workStation,
      join_time: joinTime,
      employee_no: employeeNo,
      employee_type: employeeType,
      orders,
      custom_attrs: customAttrs,
      enterprise_email: enterpriseEmail,
      job_title: jobTitle,
      is_frozen: isFrozen,
      job_level_id: jobLevelId,
      job_family_id: jobFamilyId,
      subscription_ids: subscriptionIds,
      dotted_line_leader_user_ids: dottedLineLeaderUserIds,
    },
    repeatable: true,
  })
}
