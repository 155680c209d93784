import type { Department } from '../departments/types.ts'
import type { User } from '../users/types.ts'

interface Changed<Kind, Item> {
  kind: Kind
  /** `od-…` or `ou_…`, whatever kind of ids the rest is in. */
  id: string
  item: Item
}

/** What happened to a department or a person since they were last seen. */
export type DirectoryChange =
  | (Changed<'department', Department> & ({ type: 'created' } | { type: 'updated'; before: Department }))
  | (Changed<'user', User> & ({ type: 'created' } | { type: 'updated'; before: User }))
  | { kind: 'department'; type: 'deleted'; id: string; before: Department }
  | { kind: 'user'; type: 'deleted'; id: string; before: User }

/** Takes a change. It may come again after a kill, so that it is best written as "put" and "delete", by id. */
export type OnChange = (change: DirectoryChange) => void | Promise<void>

/** How many changes there were. */
export interface SyncCounts {
  created: number
  updated: number
  deleted: number
  unchanged: number
}
