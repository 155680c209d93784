import type { Caller } from '@lark-sdk/core'
import { listDepartmentUsers } from '../users/listDepartmentUsers.ts'
import type { User } from '../users/types.ts'
import { accountOf } from './accountOf.ts'
import { departmentIdOf, isApp, WHOLE_COMPANY } from './departmentPages.ts'
import { peopleInRange } from './peopleInRange.ts'
import { readByIds } from './readByIds.ts'
import { readUsers, type UsersPlace, type UsersState } from './readUsers.ts'
import type { Refused, Walk, WalkParams } from './types.ts'
import { type DepartmentsCheckpoint, walkDepartments } from './walkDepartments.ts'

/** Where a walk over people is; plain JSON. */
export interface UsersCheckpoint {
  departments: DepartmentsCheckpoint
  /** Departments whose people are still to come, each with the page it is at. */
  pending: UsersPlace[]
  /** People who may come again: of the page that was left, and those in several departments. */
  met: string[]
  /** Whether those whom the app sees one by one come at the end. */
  range?: boolean
}

/** What {@link walkUsers} takes. */
export type WalkUsersParams = WalkParams<UsersCheckpoint>

/**
 * Walks over all people of a department and of those below it, each once, department by department.
 *
 * Departments are read as {@link walkDepartments} does, and the people of several side by side. Memory holds the pages
 * in flight and the ids of those who were met, no person: some 120 bytes for each (measured in November 2026). With
 * `contact:user.department:readonly`, a checkpoint keeps only people of several departments by their ids; without it,
 * all of them. Those whom an app sees one by one, or through a user group, and not through a department, come last,
 * fifty to a call; members of groups take the scope `contact:group:readonly`.
 *
 * - Endpoint: `GET /open-apis/contact/v3/users/find_by_department`; for those in no department
 *   `GET /open-apis/contact/v3/scopes`, `GET /open-apis/contact/v3/group/:group_id/member/simplelist` and
 *   `GET /open-apis/contact/v3/users/batch`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link User})
 *
 * @throws {LarkApiError} when Lark refuses a list for another reason than the app's range
 * @throws {TypeError} for a number of lists that can't be right
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
 * @example for await (const user of walkUsers({ client })) console.log(user.name)
 */
export function walkUsers(params: WalkUsersParams): Walk<User, UsersCheckpoint> {
  const { from = '0', userIdType, departmentIdType, concurrency = 5, resumeFrom, onProgress, ...caller } = params
  const refused: Refused[] = []
  const departments = walkDepartments({ ...params, resumeFrom: resumeFrom?.departments, onProgress: undefined })
  const metDepartments = new Set(resumeFrom?.departments.met)
  const met = new Set(resumeFrom?.met)
  /** Those who may come again. */
  const again = new Set(resumeFrom?.met)
  /** Set once Lark refuses the whole company: an app has a range then, with people in it who are in no department. */
  let range = resumeFrom?.range ?? false
  const state: UsersState = { pending: [...(resumeFrom?.pending ?? [{ id: from }])] }

  async function* ids(): AsyncGenerator<string, void, undefined> {
    for await (const department of departments) {
      const id = departmentIdOf(department, departmentIdType)
      metDepartments.add(id)
      yield id
    }
  }

  async function* walk(): AsyncGenerator<User, void, undefined> {
    const list = ({ id: departmentId, pageToken }: UsersPlace) =>
      listDepartmentUsers({ ...(caller as Caller), departmentId, pageToken, userIdType, departmentIdType })
    const onRefused = (one: Refused): void => {
      refused.push(one)
      range ||= one.departmentId === WHOLE_COMPANY && isApp(caller)
    }
    const reading = { list, concurrency, onRefused }
    let page: string[] = []
    for await (const items of readUsers(reading, state, ids())) {
      // The page before is over: its people of one department alone can't come again.
      for (const id of page) again.delete(id)
      page = []
      for (const user of items) {
        if (met.has(user.open_id)) continue
        met.add(user.open_id)
        again.add(user.open_id)
        if (user.department_ids?.length === 1) page.push(user.open_id)
        yield user
      }
      onProgress?.({ departments: metDepartments.size, users: met.size })
    }
    if (!range || !isApp(caller)) return
    const unmet = (await peopleInRange(caller)).filter(id => !met.has(id))
    for await (const items of readByIds({ caller, userIdType, departmentIdType }, unmet)) {
      for (const user of items) {
        // A checkpoint doesn't know those of one department, whom the walk before it has given.
        if (resumeFrom && user.department_ids?.some(id => metDepartments.has(id))) continue
        met.add(user.open_id)
        again.add(user.open_id)
        yield user
      }
      onProgress?.({ departments: metDepartments.size, users: met.size })
    }
  }

  return {
    [Symbol.asyncIterator]: walk,
    checkpoint: () => ({
      departments: departments.checkpoint(),
      pending: [...state.pending],
      met: [...again],
      ...(range && { range }),
    }),
    account: () =>
      accountOf(
        caller,
        { from, departments: metDepartments, users: met, refused },
        departmentIdType !== 'department_id',
      ),
  }
}
