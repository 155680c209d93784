import type { Pending } from '../walk/departmentPages.ts'
import type { UsersPlace } from '../walk/readUsers.ts'
import type { DirectoryStore } from './store.ts'
import type { SyncCounts } from './types.ts'

/** How far a sync is. */
export interface SyncState {
  /** Number of the walk. */
  run: number
  from: string
  phase: 'departments' | 'users' | 'deletes' | 'done'
  /** Lists of departments still to be read. */
  departments: Pending[]
  /** Departments whose people are still to be read, and the last one that was taken up. */
  users: UsersPlace[]
  cursor: string
  /** Whether there may be people whom the app sees one by one, and in no department. */
  range?: boolean
  counts: SyncCounts
}

export async function readState(store: DirectoryStore): Promise<SyncState | undefined> {
  const text = await store.readState()
  return text === undefined ? undefined : (JSON.parse(text) as SyncState)
}

/** A new walk. */
export function beginning(run: number, from: string): SyncState {
  return {
    run,
    from,
    phase: 'departments',
    departments: [{ id: from, deep: true }],
    users: [{ id: from }],
    cursor: '',
    counts: { created: 0, updated: 0, deleted: 0, unchanged: 0 },
  }
}

const turns = new WeakMap<DirectoryStore, Promise<unknown>>()

/** Lets a walk and the events that come meanwhile change a store one after the other. */
export async function inTurn<Result>(store: DirectoryStore, run: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(store) ?? Promise.resolve()).then(run, run)
  turns.set(
    store,
    turn.catch(() => undefined),
  )
  return turn
}
