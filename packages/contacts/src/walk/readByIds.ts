import type { Caller } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import { batchGetUsers } from '../users/batchGetUsers.ts'
import type { User } from '../users/types.ts'

/** Which kinds of ids come back. */
export interface ReadByIds {
  caller: Caller<'tenant' | 'user'>
  userIdType?: UserIdType | undefined
  departmentIdType?: DepartmentIdType | undefined
}

const MOST_IDS = 50

/** Reads people whom the app sees one by one, fifty at a time; who has left is left out. */
export async function* readByIds(
  { caller, userIdType = 'open_id', departmentIdType }: ReadByIds,
  openIds: readonly string[],
): AsyncGenerator<User[], void, undefined> {
  const read = async (userIds: string[], idType: UserIdType): Promise<User[]> => {
    if (userIds.length === 0) return []
    const { data } = await batchGetUsers({ ...caller, userIds, userIdType: idType, departmentIdType })
    return data.items ?? []
  }
  for (let at = 0; at < openIds.length; at += MOST_IDS) {
    let users = await read(openIds.slice(at, at + MOST_IDS), 'open_id')
    // The kind of ids that goes in is the one that comes out, of leaders too.
    if (userIdType !== 'open_id')
      users = await read(
        users.flatMap(user => user[userIdType] ?? []),
        userIdType,
      )
    yield users.filter(({ status }) => !status?.is_resigned && !status?.is_exited)
  }
}
