import { type Answer, type Caller, isLarkApiError, paginate, request } from '@lark-sdk/core'

/** What {@link getContactScope} takes. */
export type GetContactScopeParams = Caller

/** Whom the app may see. What is in a listed department is visible as well, and not listed one by one. */
export interface ContactScope {
  /** Department ids that the tenant gave. `0` is the whole company. */
  authed_departments: string[]
  /** `od-…`, the same departments. */
  authed_open_departments: string[]
  /** User ids. Absent where the app has no scope `contact:user.employee_id:readonly`. */
  authed_employee_ids?: string[]
  /** `ou_…`, the same people. */
  authed_open_ids: string[]
  /** User groups. */
  group_ids: string[]
}

/** What {@link getContactScope} resolves to. */
export type ContactScopeResponse = Answer<ContactScope>

type Kinds = { user: 'open_id' | 'user_id'; department: 'department_id' | 'open_department_id' }
type PageParams = Caller & { kinds: Kinds; pageToken?: string | undefined }

interface ScopePage {
  department_ids?: string[]
  user_ids?: string[]
  group_ids?: string[]
  has_more: boolean
  page_token?: string
}

const NO_SCOPE = 99991672
const LARGEST_PAGE = 100

/**
 * Tells whom the app may see, to the last page and in both kinds of ids: two walks side by side.
 *
 * - Endpoint: `GET /open-apis/contact/v3/scopes`
 * - Tokens: tenant (scope `contact:contact.base:readonly`)
 * - Limits: 1000 calls a minute and 50 a second; each walk takes one call for 100 entries
 * - Errors: 40011 page size · 40012 page token
 *
 * @throws {LarkApiError} when Lark refuses a page
 * @throws {LarkError} when a walk breaks off: a part is never returned as the whole
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list
 * @example const { data } = await getContactScope({ client }) // data.authed_open_departments
 */
export async function getContactScope(caller: GetContactScopeParams): Promise<ContactScopeResponse> {
  const [open, own] = await Promise.all([
    walk(caller, { user: 'open_id', department: 'open_department_id' }),
    ownIds(caller),
  ])
  return {
    code: 0,
    msg: 'success',
    data: {
      authed_departments: own.departments,
      authed_open_departments: open.departments,
      ...(own.users && { authed_employee_ids: own.users }),
      authed_open_ids: open.users,
      group_ids: open.groups,
    },
  }
}

/** The tenant's own ids; of departments alone where the app may not see those of users. */
async function ownIds(caller: Caller): Promise<{ departments: string[]; users?: string[] }> {
  try {
    return await walk(caller, { user: 'user_id', department: 'department_id' })
  } catch (error) {
    if (!isLarkApiError(error) || error.code !== NO_SCOPE) throw error
    const { departments } = await walk(caller, { user: 'open_id', department: 'department_id' })
    return { departments }
  }
}

async function walk(
  caller: Caller,
  kinds: Kinds,
): Promise<{ departments: string[]; users: string[]; groups: string[] }> {
  const departments: string[] = []
  const users: string[] = []
  const groups: string[] = []
  const params: PageParams = { ...caller, kinds }
  for await (const { data } of paginate(listScope, params, { items: 'user_ids' }).pages()) {
    departments.push(...(data.department_ids ?? []))
    users.push(...(data.user_ids ?? []))
    groups.push(...(data.group_ids ?? []))
  }
  return { departments, users, groups }
}

async function listScope({ kinds, pageToken, ...caller }: PageParams): Promise<Answer<ScopePage>> {
  return request<ScopePage>(caller, {
    method: 'GET',
    path: 'contact/v3/scopes',
    query: {
      user_id_type: kinds.user,
      department_id_type: kinds.department,
      page_size: LARGEST_PAGE,
      page_token: pageToken,
    },
  })
}
