import { type AnyCaller, type Caller, isLarkApiError, LarkError } from '@lark-sdk/core'
import { batchGetDepartments } from '../departments/batchGetDepartments.ts'
import { listChildDepartments } from '../departments/listChildDepartments.ts'
import type { Department } from '../departments/types.ts'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import { getContactScope } from '../scope/getContactScope.ts'
import type { Refused } from './types.ts'

/** A list of departments that is still to be read: what is below one, or some by their ids. */
export type Pending = { id: string; deep: boolean; pageToken?: string } | { ids: string[] }

/** Departments of one answer, and what is to be read after it. */
export interface DepartmentsRead {
  items: Department[]
  pending: Pending[]
}

/** What reading needs. */
export interface Reading {
  caller: Caller<'tenant' | 'user'>
  userIdType?: UserIdType | undefined
  departmentIdType?: DepartmentIdType | undefined
  /** How many lists are read side by side. */
  concurrency: number
  /** Whether the department was met before: what is below it isn't read again. */
  isMet: (id: string) => boolean | Promise<boolean>
  onRefused: (refused: Refused) => void
}

const TOO_LARGE = 43010
const OUT_OF_RANGE: readonly number[] = [40004, 40014]
const MOST_IDS = 50
export const WHOLE_COMPANY = '0'

export const departmentIdOf = (department: Department, type: DepartmentIdType | undefined): string =>
  (type === 'department_id' ? department.department_id : undefined) ?? department.open_department_id

/**
 * Reads all departments below some, always in the same order. Everything below one comes in pages of 50 where Lark
 * gives it at once, which is the least number of calls; where that is too much, it goes down one level, and so on.
 */
export async function* departmentPages(reading: Reading, start: readonly Pending[]): AsyncGenerator<DepartmentsRead> {
  const running = new Map<Pending, ReturnType<typeof readOne>>()
  let pending = [...start]
  for (;;) {
    for (const one of pending.slice(0, reading.concurrency)) {
      if (running.has(one)) continue
      const read = readOne(reading, one)
      // It is awaited in its turn; until then nobody looks at a failure.
      read.catch(() => undefined)
      running.set(one, read)
    }
    const first = pending.shift()
    if (!first) return
    const { items, next } = await (running.get(first) as ReturnType<typeof readOne>)
    running.delete(first)
    const below: Pending[] = []
    if ('ids' in first || !first.deep) {
      for (const department of items) {
        const id = departmentIdOf(department, reading.departmentIdType)
        if (!(await reading.isMet(id))) below.push({ id, deep: true })
      }
    }
    pending = [...next, ...below, ...pending]
    yield { items, pending: [...pending] }
  }
}

async function readOne(reading: Reading, one: Pending): Promise<{ items: Department[]; next: Pending[] }> {
  const { caller, userIdType, departmentIdType } = reading
  if ('ids' in one) {
    const rest = one.ids.slice(MOST_IDS)
    const departmentIds = one.ids.slice(0, MOST_IDS)
    const { data } = await batchGetDepartments({ ...caller, departmentIds, userIdType, departmentIdType })
    return { items: data.items ?? [], next: rest.length > 0 ? [{ ids: rest }] : [] }
  }
  try {
    const { id, deep: recursive, pageToken } = one
    const { data } = await listChildDepartments({
      ...caller,
      departmentId: id,
      recursive,
      pageToken,
      userIdType,
      departmentIdType,
    })
    const { items = [], has_more: hasMore, page_token: token } = data
    if (hasMore && (!token || token === pageToken))
      throw new LarkError('the list of departments breaks off: there is more, and no new page token')
    return { items, next: hasMore && token ? [{ ...one, pageToken: token }] : [] }
  } catch (error) {
    if (!isLarkApiError(error)) throw error
    if (error.code === TOO_LARGE && one.deep) return { items: [], next: [{ id: one.id, deep: false }] }
    if (!OUT_OF_RANGE.includes(error.code)) throw error
    if (one.id === WHOLE_COMPANY && isApp(caller)) return { items: [], next: await roots(caller, departmentIdType) }
    reading.onRefused({ departmentId: one.id, code: error.code })
    return { items: [], next: [] }
  }
}

/** An app that can't see the whole company has a range, and starts from the departments in it. */
async function roots(caller: Caller, type: DepartmentIdType | undefined): Promise<Pending[]> {
  const { data } = await getContactScope(caller)
  const ids = type === 'department_id' ? data.authed_departments : data.authed_open_departments
  return ids.length > 0 ? [{ ids }] : []
}

/** A user has no range of contacts to ask for. */
export function isApp(caller: AnyCaller): caller is Caller {
  return caller.userAccessToken === undefined && caller.client?.kind !== 'user'
}
