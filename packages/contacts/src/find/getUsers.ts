import type { Caller } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import { batchGetUsers } from '../users/batchGetUsers.ts'
import type { User } from '../users/types.ts'
import { distinct, inBatches } from './inBatches.ts'

/** People by their ids, of any kinds. */
export interface PeopleIds {
  /** `ou_…`, any number. */
  openIds?: readonly string[] | undefined
  /** The tenant's own ids, any number. They need the scope `contact:user.employee_id:readonly`. */
  userIds?: readonly string[] | undefined
  /** `on_…`, any number. */
  unionIds?: readonly string[] | undefined
}

/** What {@link getUsers} takes. */
export type GetUsersParams = Caller<'tenant' | 'user'> &
  PeopleIds & {
    /** Which ids of departments come back. Default: `open_department_id`. */
    departmentIdType?: DepartmentIdType | undefined
  }

/** Who was read, and who wasn't. */
export interface ReadUsers {
  /** Each person once, however many of their ids were given. */
  users: User[]
  /** Ids that nobody has whom the app may see. */
  missing: { openIds: string[]; userIds: string[]; unionIds: string[] }
}

const MOST = 50
const KINDS = { openIds: 'open_id', userIds: 'user_id', unionIds: 'union_id' } as const

/**
 * Reads any number of people by ids of any kind: 50 in a call, every id asked for once, every person given once.
 *
 * - Endpoint: `GET /open-apis/contact/v3/users/batch`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link User})
 * - Limits: 1000 a minute and 50 a second
 *
 * @throws {LarkApiError} when Lark refuses a call
 * @throws {TypeError} when an id is empty
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
 * @example const { users, missing } = await getUsers({ client, openIds: ['ou_…'], userIds: ['e33ggbyz'] })
 */
export async function getUsers({
  openIds,
  userIds,
  unionIds,
  departmentIdType,
  ...caller
}: GetUsersParams): Promise<ReadUsers> {
  const asked = {
    openIds: distinct('openIds', openIds),
    userIds: distinct('userIds', userIds),
    unionIds: distinct('unionIds', unionIds),
  }
  const users = new Map<string, User>()
  const missing = { openIds: [] as string[], userIds: [] as string[], unionIds: [] as string[] }
  for (const name of ['openIds', 'userIds', 'unionIds'] as const) {
    const userIdType = KINDS[name]
    const answers = await inBatches(asked[name], MOST, part =>
      batchGetUsers({ ...caller, userIds: part, userIdType, departmentIdType }),
    )
    const found = answers.flatMap(({ data }) => data.items ?? [])
    const ids = new Set(found.map(user => user[userIdType]))
    missing[name] = asked[name].filter(id => !ids.has(id))
    for (const user of found) if (!users.has(user.open_id)) users.set(user.open_id, user)
  }
  return { users: [...users.values()], missing }
}
