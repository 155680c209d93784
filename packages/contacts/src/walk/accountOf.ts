import type { Caller } from '@lark-sdk/core'
import { getContactScope } from '../scope/getContactScope.ts'
import { isApp } from './departmentPages.ts'
import type { Refused, WalkAccount } from './types.ts'

/** What a walk has met. */
export interface Met {
  /** Where it began. */
  from: string
  departments: ReadonlySet<string>
  /** Open ids. */
  users: ReadonlySet<string>
  refused: readonly Refused[]
}

/** Compares what was met with the app's range of contacts. */
export async function accountOf(caller: Caller<'tenant' | 'user'>, met: Met, byOpenId: boolean): Promise<WalkAccount> {
  if (!isApp(caller)) throw new TypeError('account: expected a tenant token or a client, got a user token')
  const { data } = await getContactScope(caller)
  const departments = byOpenId ? data.authed_open_departments : data.authed_departments
  return {
    departments: met.departments.size,
    users: met.users.size,
    wholeCompany: departments.includes('0'),
    unmetDepartments: departments.filter(id => id !== '0' && id !== met.from && !met.departments.has(id)),
    unmetUsers: data.authed_open_ids.filter(id => !met.users.has(id)),
    groups: data.group_ids,
    refused: [...met.refused],
  }
}
