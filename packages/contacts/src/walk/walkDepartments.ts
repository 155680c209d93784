import type { Department } from '../departments/types.ts'
import { accountOf } from './accountOf.ts'
import { checkConcurrency } from './checkConcurrency.ts'
import { departmentIdOf, departmentPages, type Pending } from './departmentPages.ts'
import type { Refused, Walk, WalkParams } from './types.ts'

/** Where a walk over departments is; plain JSON. */
export interface DepartmentsCheckpoint {
  pending: Pending[]
  /** Departments met, so that none comes twice. */
  met: string[]
}

/** What {@link walkDepartments} takes. */
export type WalkDepartmentsParams = WalkParams<DepartmentsCheckpoint>

/**
 * Walks over all departments below one, each once, parents before those below them.
 *
 * It asks for everything at once, 50 to a page, and goes down level by level, several side by side, where Lark refuses
 * that. An app that can't see the whole company begins at the departments in its range of contacts. Departments that
 * contain each other in a circle come once.
 *
 * - Endpoint: `GET /open-apis/contact/v3/departments/:department_id/children`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link Department})
 *
 * @throws {LarkApiError} when Lark refuses a list for another reason than the app's range
 * @throws {TypeError} for a number of lists that can't be right
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
 * @example for await (const { name } of walkDepartments({ client })) console.log(name)
 */
export function walkDepartments({
  from = '0',
  userIdType,
  departmentIdType,
  concurrency = 5,
  resumeFrom,
  onProgress,
  ...caller
}: WalkDepartmentsParams): Walk<Department, DepartmentsCheckpoint> {
  const refused: Refused[] = []
  const met = new Set(resumeFrom?.met)
  // Begun again from before its page, of which what was given is met.
  let at: Pending[] = resumeFrom?.pending ?? [{ id: from, deep: true }]
  const reading = {
    caller,
    userIdType,
    departmentIdType,
    concurrency: checkConcurrency(concurrency),
    // Those that this page gives for the first time are met only after it.
    isMet: (id: string) => expanded.has(id) || id === from,
    onRefused: (one: Refused) => refused.push(one),
  }
  const expanded = new Set<string>()

  async function* walk(): AsyncGenerator<Department, void, undefined> {
    for await (const { items, pending } of departmentPages(reading, at)) {
      for (const department of items) {
        const id = departmentIdOf(department, departmentIdType)
        expanded.add(id)
        if (met.has(id) || id === from) continue
        met.add(id)
        yield department
      }
      at = pending
      onProgress?.({ departments: met.size, users: 0 })
    }
    at = []
  }

  return {
    [Symbol.asyncIterator]: walk,
    checkpoint: () => ({ pending: [...at], met: [...met] }),
    account: () =>
      accountOf(caller, { from, departments: met, users: new Set(), refused }, departmentIdType !== 'department_id'),
  }
}
