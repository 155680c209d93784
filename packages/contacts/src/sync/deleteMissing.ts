import type { Caller } from '@lark-sdk/core'
import { batchGetDepartments } from '../departments/batchGetDepartments.ts'
import { batchGetUsers } from '../users/batchGetUsers.ts'
import type { User } from '../users/types.ts'
import { applyItems, type Items, tellDeleted } from './applyItems.ts'
import { isMet } from './isWithin.ts'
import { LarkMassDeleteError } from './massDeleteError.ts'
import { inTurn, type SyncState } from './state.ts'
import type { DirectoryStore, EntryKind } from './store.ts'
import type { OnChange } from './types.ts'

/** @internal */
export interface Deleting {
  caller: Caller
  store: DirectoryStore
  onChange: OnChange
  state: SyncState
  massDelete: boolean
}

/** So few may always go. */
const FEW = 20
const SHARE = 0.1
const MOST_IDS = 50

/**
 * Deletes what the walk has not seen. Each is read by its id before: who moved from a department that was still to be
 * read into one that was read already is in no list, and not gone.
 */
export async function deleteMissing(deleting: Deleting, kind: EntryKind): Promise<void> {
  const { store, onChange, state, massDelete } = deleting
  const { run } = state
  const missing = await store.count({ kind, run, seen: false })
  const known = await store.count({ kind })
  if (!massDelete && missing > FEW && missing > known * SHARE) throw new LarkMassDeleteError(kind, missing, known)
  for (;;) {
    const gone = await store.list({ kind, run, seen: false, after: '', limit: MOST_IDS })
    if (gone.length === 0) return
    const there = await stillThere(
      deleting,
      kind,
      gone.filter(({ json }) => json !== '').map(({ id }) => id),
    )
    await inTurn(store, async () => {
      const put = await applyItems(store, onChange, there, run, state.counts)
      const kept = new Set(put.map(({ id }) => id))
      // An event may have brought one back meanwhile.
      const left = (
        await store.read(
          kind,
          gone.map(({ id }) => id),
        )
      ).filter(entry => entry.run !== run && !kept.has(entry.id))
      for (const entry of left) await tellDeleted(onChange, entry, state.counts)
      await store.write({ put, remove: left.map(({ id }) => ({ kind, id })), state: JSON.stringify(state) })
    })
  }
}

async function stillThere({ caller, store, state }: Deleting, kind: EntryKind, ids: string[]): Promise<Items> {
  const whole = state.from === '0'
  if (kind === 'department') {
    if (!whole || ids.length === 0) return { kind, items: [] }
    const { data } = await batchGetDepartments({ ...caller, departmentIds: ids })
    return { kind, items: (data.items ?? []).filter(({ status }) => status?.is_deleted !== true) }
  }
  if (ids.length === 0) return { kind, items: [] }
  const { data } = await batchGetUsers({ ...caller, userIds: ids })
  const items: User[] = []
  for (const user of data.items ?? []) {
    if (isGone(user)) continue
    if (!whole) {
      const departments = await store.read('department', user.department_ids ?? [])
      if (!user.department_ids?.includes(state.from) && !departments.some(entry => isMet(entry, state))) continue
    }
    items.push(user)
  }
  return { kind, items }
}

/** Whether a person that can still be read has left. Without the scope for their status, nobody can tell, and they count as gone. */
export function isGone({ status }: User): boolean {
  return status === undefined || status.is_resigned || status.is_exited
}
