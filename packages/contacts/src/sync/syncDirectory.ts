import type { Caller } from '@lark-sdk/core'
import { LarkError } from '@lark-sdk/core'
import { listDepartmentUsers } from '../users/listDepartmentUsers.ts'
import { checkConcurrency } from '../walk/checkConcurrency.ts'
import { departmentPages, WHOLE_COMPANY } from '../walk/departmentPages.ts'
import { peopleInRange } from '../walk/peopleInRange.ts'
import { readByIds } from '../walk/readByIds.ts'
import { readUsers, type UsersPlace } from '../walk/readUsers.ts'
import type { Refused } from '../walk/types.ts'
import { applyItems } from './applyItems.ts'
import { deleteMissing } from './deleteMissing.ts'
import { isLarkMassDeleteError } from './massDeleteError.ts'
import { beginning, inTurn, readState, type SyncState } from './state.ts'
import type { DirectoryStore } from './store.ts'
import type { OnChange, SyncCounts } from './types.ts'

/** What {@link syncDirectory} takes. */
export type SyncDirectoryParams = Caller & {
  /** Where the last snapshot and the place of the walk are kept. */
  store: DirectoryStore
  /** Takes each change, one after the other, before it is kept. One that throws stops the sync. */
  onChange: OnChange
  /**
   * The `open_department_id` of the department that is synced with all below it; a store keeps to one. Default: `'0'`, all
   * that the app may see.
   */
  from?: string | undefined
  /** How many lists are read side by side, 1 to 20. Default: 5. */
  concurrency?: number | undefined
  /** Delete even where more than 20, and more than a tenth, are missing, or what is outside another `from`. Default: `false`. */
  massDelete?: boolean | undefined
  /** Told of departments that Lark did not show. */
  onRefused?: ((refused: Refused) => void) | undefined
}

/** What a sync did. */
export interface SyncReport extends SyncCounts {
  /** Whether it went on where another one had stopped; what that one did is counted. */
  resumed: boolean
}

const LISTED = 100
const busy = new WeakSet<DirectoryStore>()

/**
 * Brings a copy of the directory up to date: walks over all departments and people, and tells what was created, updated
 * and deleted since the last snapshot.
 *
 * A change is told first and kept after, page by page: after a kill, the next call goes on where this one was, and may
 * tell the changes of one page again. Departments are told before their people, and deletions last. Who is missing is
 * read once more before being deleted, and where too many are missing, nobody is. `assign_info` and
 * `subscription_ids` of people are left out: Lark's lists don't have them.
 *
 * Memory holds the pages in flight and the ids of departments, however many people there are: who was seen is in the
 * store.
 *
 * - Endpoints: `GET /open-apis/contact/v3/departments/:department_id/children` and
 *   `GET /open-apis/contact/v3/users/find_by_department`; the batch reads of both for what is missing and, with `GET
 *   /open-apis/contact/v3/scopes`, for people whom the app sees one by one
 * - Tokens: tenant (scopes `contact:contact.base:readonly` and `contact:user.employee:readonly`, without which those who
 *   are missing count as gone; most fields need one of their own)
 *
 * @throws {LarkMassDeleteError} before too many are deleted; the next call walks anew
 * @throws {LarkApiError} when Lark refuses a list for another reason than the app's range
 * @throws {LarkError} while another sync of the same store is under way in this process
 * @throws {TypeError} for a number of lists that can't be right, and for a store that another department was synced to
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
 * @example
 * const store = memoryDirectoryStore()
 * await syncDirectory({ client, store, onChange: ({ kind, type, id }) => console.log(type, kind, id) })
 */
export async function syncDirectory({
  store,
  onChange,
  from = '0',
  concurrency = 5,
  massDelete = false,
  onRefused = () => undefined,
  ...caller
}: SyncDirectoryParams): Promise<SyncReport> {
  checkConcurrency(concurrency)
  if (busy.has(store)) throw new LarkError('another sync of this store is under way')
  busy.add(store)
  try {
    const last = await readState(store)
    if (last && last.from !== from && from !== '0' && !massDelete) throw otherRoot(last.from, from)
    const resumed = last !== undefined && last.phase !== 'done' && last.from === from
    const state = resumed ? last : beginning((last?.run ?? 0) + 1, from)
    const walk: Walking = { caller, store, onChange, state, concurrency, onRefused }
    if (state.phase === 'departments') await walkDepartments(walk)
    if (state.phase === 'users') await walkUsers(walk)
    for (const kind of ['user', 'department'] as const) {
      try {
        await deleteMissing({ ...walk, massDelete }, kind)
      } catch (error) {
        // The next call looks again whether they are missing.
        if (isLarkMassDeleteError(error)) await enter(walk, 'done')
        throw error
      }
    }
    await enter(walk, 'done')
    return { ...state.counts, resumed }
  } finally {
    busy.delete(store)
  }
}

function otherRoot(last: string, from: string): TypeError {
  return new TypeError(
    `from: expected ${last}, which this store was synced to last, got ${from}: everything outside it would be deleted.\n` +
      'Fix: keep each department in a store of its own; if they shall be deleted, sync with massDelete: true.',
  )
}

interface Walking {
  caller: Caller
  store: DirectoryStore
  onChange: OnChange
  state: SyncState
  concurrency: number
  onRefused: (refused: Refused) => void
}

async function enter({ store, state }: Walking, phase: SyncState['phase']): Promise<void> {
  state.phase = phase
  await store.write({ state: JSON.stringify(state) })
}

async function walkDepartments(walk: Walking): Promise<void> {
  const { caller, store, onChange, state, concurrency, onRefused } = walk
  const expanded = new Set([state.from])
  const reading = { caller, concurrency, onRefused, isMet: (id: string) => expanded.has(id) }
  for await (const { items, pending } of departmentPages(reading, state.departments)) {
    for (const { open_department_id: id } of items) expanded.add(id)
    const others = items.filter(({ open_department_id: id }) => id !== state.from)
    await inTurn(store, async () => {
      const put = await applyItems(store, onChange, { kind: 'department', items: others }, state.run, state.counts)
      state.departments = pending
      await store.write({ put, state: JSON.stringify(state) })
    })
  }
  await enter(walk, 'users')
}

async function walkUsers(walk: Walking): Promise<void> {
  const { caller, store, onChange, state, concurrency, onRefused } = walk
  const list = ({ id: departmentId, pageToken }: UsersPlace) =>
    listDepartmentUsers({ ...caller, departmentId, pageToken })
  const places = { pending: [...state.users] }
  const noted = (refused: Refused): void => {
    if (refused.departmentId === WHOLE_COMPANY) state.range = true
    onRefused(refused)
  }
  for await (const items of readUsers({ list, concurrency, onRefused: noted }, places, departmentIds(walk))) {
    await inTurn(store, async () => {
      const put = await applyItems(store, onChange, { kind: 'user', items }, state.run, state.counts)
      state.users = [...places.pending]
      await store.write({ put, state: JSON.stringify(state) })
    })
  }
  if (state.range) await walkRange(walk)
  await enter(walk, 'deletes')
}

/** Those whom the app sees one by one or through a user group, and who were in no department. */
async function walkRange({ caller, store, onChange, state }: Walking): Promise<void> {
  const ids = await peopleInRange(caller)
  const seen = await store.read('user', ids)
  const met = new Set(seen.flatMap(({ id, run }) => (run === state.run ? [id] : [])))
  const unmet = ids.filter(id => !met.has(id))
  for await (const items of readByIds({ caller }, unmet)) {
    await inTurn(store, async () => {
      const put = await applyItems(store, onChange, { kind: 'user', items }, state.run, state.counts)
      await store.write({ put, state: JSON.stringify(state) })
    })
  }
}

/** The departments of this walk, in the order of their ids, from where it was left. */
async function* departmentIds({ store, state }: Walking): AsyncGenerator<string, void, undefined> {
  for (;;) {
    const { run, cursor } = state
    const entries = await store.list({ kind: 'department', run, seen: true, after: cursor, limit: LISTED })
    if (entries.length === 0) return
    for (const { id, json } of entries) {
      state.cursor = id
      if (json !== '') yield id
    }
  }
}
