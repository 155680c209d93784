import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { UserAnswer, UserCustomAttrInput, UserOrderInput } from '../wire/users.ts'

/** What {@link createUser} takes. */
export type CreateUserParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Idempotency key: one creation per key. Default: minted once per call and kept over its retries. */
  clientToken?: string | undefined
  /** The tenant's own id of the person. Default: Lark makes one up. */
  userId?: string | undefined
  /** Name. */
  name: string
  /** Name in English. */
  enName?: string | undefined
  /** Other name. */
  nickname?: string | undefined
  /** E-mail address, unique in the tenant. */
  email?: string | undefined
  /** Mobile number, unique in the tenant; with `+` and the country code when it is abroad. */
  mobile: string
  /** Whether others see the number. Default: `true`. */
  mobileVisible?: boolean | undefined
  /** 0 kept private, 1 male, 2 female, 3 other. Default: `0`. */
  gender?: 0 | 1 | 2 | 3 | undefined
  /** An image key, from an upload with the type `avatar`. */
  avatarKey?: string | undefined
  /** The departments. */
  departmentIds: readonly string[]
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
  employeeType: 1 | 2 | 3 | 4 | 5 | (number & {})
  /** Where the person stands in each department. */
  orders?: readonly UserOrderInput[] | undefined
  /** Fields that the tenant added. */
  customAttrs?: readonly UserCustomAttrInput[] | undefined
  /** Address in the company's own mail. */
  enterpriseEmail?: string | undefined
  /** Title. */
  jobTitle?: string | undefined
  /** Where the data of the person is kept, in tenants with several places. */
  geo?: string | undefined
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
 * Adds a person to the company.
 *
 * - Endpoint: `POST /open-apis/contact/v3/users`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter · 40003 trouble at Lark · 40004 department outside the app's range ·
 *   41001 mobile number is taken · 41002 e-mail address is taken · 41011 id is taken · 41012 no such person
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create
 * @example const { data } = await createUser({ client, name: 'Release', mobile: '…', departmentIds: ['…'], employeeType: 1 })
 */
export async function createUser({
  userIdType,
  departmentIdType,
  clientToken,
  userId,
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
  geo,
  jobLevelId,
  jobFamilyId,
  subscriptionIds,
  dottedLineLeaderUserIds,
  ...caller
}: CreateUserParams): Promise<Answer<UserAnswer>> {
  return request<UserAnswer>(caller, {
    method: 'POST',
    path: 'contact/v3/users',
    query: { user_id_type: userIdType, department_id_type: departmentIdType, client_token: clientToken },
    body: {
      user_id: userId,
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
      geo,
      job_level_id: jobLevelId,
      job_family_id: jobFamilyId,
      subscription_ids: subscriptionIds,
      dotted_line_leader_user_ids: dottedLineLeaderUserIds,
    },
    idempotencyQuery: 'client_token',
  })
}
