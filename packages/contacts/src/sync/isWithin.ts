import type { Caller } from '@lark-sdk/core'
import { listParentDepartments } from '../departments/listParentDepartments.ts'
import { isNotFound } from './isNotFound.ts'
import type { SyncState } from './state.ts'
import type { DirectoryStore, Entry } from './store.ts'

/** @internal Whether a sync has met this department, and nobody has deleted it since. */
export const isMet = ({ run, json }: Entry, state: SyncState): boolean => run === state.run && json !== ''

/** Whether one of these departments is what a sync began at, or below it. Lark is asked about those that the sync hasn't met. */
export async function isWithin(
  caller: Caller,
  store: DirectoryStore,
  state: SyncState,
  departments: string[],
): Promise<boolean> {
  const { from } = state
  if (from === '0' || departments.includes(from)) return true
  const met = await store.read('department', departments)
  if (met.some(entry => isMet(entry, state))) return true
  for (const departmentId of departments) {
    if (departmentId === '0') continue
    if ((await parentsOf(caller, departmentId)).includes(from)) return true
  }
  return false
}

async function parentsOf(caller: Caller, departmentId: string): Promise<string[]> {
  try {
    const { data } = await listParentDepartments({ ...caller, departmentId, pageSize: 50 })
    return (data.items ?? []).map(({ open_department_id: id }) => id)
  } catch (error) {
    if (!isNotFound(error, 'department')) throw error
    return []
  }
}
