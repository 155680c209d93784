import type { Caller } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'

/** A department that Lark did not show. */
export interface Refused {
  departmentId: string
  /** Of the refusal: 40004 or 40014, outside the app's range of contacts. */
  code: number
}

/** How far a walk is. */
export interface WalkProgress {
  /** Departments met, without the one that the walk began at. */
  departments: number
  /** People met; 0 in a walk over departments. */
  users: number
}

/** What a walk met, compared with what the app is allowed to see. */
export interface WalkAccount extends WalkProgress {
  /** Whether the app may see the whole company. What is outside its range is nowhere in a walk, and counted nowhere. */
  wholeCompany: boolean
  /** In the app's range, and not met: above or beside where the walk began, or gone since. */
  unmetDepartments: string[]
  /** In the app's range one by one, and not met. */
  unmetUsers: string[]
  /** User groups in the app's range. Their people are met if the app may read groups; departments in them are not. */
  groups: string[]
  /** Met, and not shown by Lark. */
  refused: Refused[]
}

/** What the walks take. */
export type WalkParams<Checkpoint> = Caller<'tenant' | 'user'> & {
  /** The department to begin at, which is not given itself. Default: `'0'`, all that the app may see. */
  from?: string | undefined
  /** Which ids of users come back. Default: `open_id`; the walks need open ids to know each person again, which Lark gives in any case. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments go in and out. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** How many lists are read side by side, 1 to 20. Default: 5. */
  concurrency?: number | undefined
  /** Where another walk was left, from its `checkpoint()`. Default: the beginning. */
  resumeFrom?: Checkpoint | undefined
  /** Told after each list that was read. */
  onProgress?: ((progress: WalkProgress) => void) | undefined
}

/** A walk: each item once, in an order that stays the same. It can be walked once. */
export interface Walk<Item, Checkpoint> extends AsyncIterable<Item> {
  /** Where the walk is now, for `resumeFrom`: plain JSON. Taken while an item is held, that item counts as done. */
  checkpoint(): Checkpoint
  /** Compares what was met so far with the app's range of contacts. Takes tenant tokens alone. */
  account(): Promise<WalkAccount>
}
