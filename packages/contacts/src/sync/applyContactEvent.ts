import type { Caller } from '@lark-sdk/core'
import { getDepartment } from '../departments/getDepartment.ts'
import type { Department } from '../departments/types.ts'
import { batchGetUsers } from '../users/batchGetUsers.ts'
import { applyItems, type Items, tellDeleted } from './applyItems.ts'
import { isGone } from './deleteMissing.ts'
import { isNotFound } from './isNotFound.ts'
import { isWithin } from './isWithin.ts'
import { inTurn, readState, type SyncState } from './state.ts'
import type { DirectoryStore, EntryKind } from './store.ts'
import type { OnChange, SyncCounts } from './types.ts'

/** An event of the directory, as it is delivered. */
export interface ContactEvent {
  header: { event_type: string }
  event: { object?: { open_id?: string | undefined; open_department_id?: string | undefined } | undefined }
}

/** What {@link applyContactEvent} takes. */
export type ApplyContactEventParams = Caller & {
  /** The store of `syncDirectory`. */
  store: DirectoryStore
  /** The same that `syncDirectory` has. */
  onChange: OnChange
  /** `contact.user.created_v3`, `contact.department.updated_v3`, … */
  event: ContactEvent
}

/**
 * `sync`: only a walk can tell what follows, since the range of contacts changed, or since the departments of somebody new
 * are hidden from the app. `ignored`: it is about something else, or about somebody outside the department that is synced.
 */
export type ContactEventOutcome = 'changed' | 'unchanged' | 'ignored' | 'sync'

/**
 * Applies an event of the directory between two syncs, through the same `onChange`.
 *
 * The event says whom to look at; what is kept is what Lark answers now. So events may come twice, late and in any
 * order, also while a sync is under way. Where a sync began at a department, `from`, whoever is outside it is ignored, and
 * deleted if kept; what a department that moved has below it is told by the next sync.
 *
 * Events and a sync change a store in turn as long as one process runs both. Where another process handles the events,
 * what it tells may be told again or be undone by a page that was read before; the next sync puts that right.
 *
 * - Endpoints: `GET /open-apis/contact/v3/users/batch` and `GET /open-apis/contact/v3/departments/:department_id`; with
 *   `from` also `GET /open-apis/contact/v3/departments/parent`
 * - Tokens: tenant (scopes `contact:contact.base:readonly` and `contact:user.employee:readonly`, without which an event that
 *   somebody was deleted is believed; with `from` also `contact:user.department:readonly`)
 *
 * @throws {LarkApiError} when Lark refuses the call for another reason than that the person or the department is gone
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated
 * @example
 * const store = memoryDirectoryStore()
 * const event = { header: { event_type: 'contact.user.updated_v3' }, event: { object: { open_id: 'ou_…' } } }
 * await applyContactEvent({ client, store, onChange: ({ type, id }) => console.log(type, id), event })
 */
export async function applyContactEvent({
  store,
  onChange,
  event,
  ...caller
}: ApplyContactEventParams): Promise<ContactEventOutcome> {
  const [, kind, verb] = /^contact\.(user|department|scope)\.(\w+)_v3$/.exec(event.header.event_type) ?? []
  if (kind === 'scope') return 'sync'
  const { open_id: openId, open_department_id: departmentId } = event.event.object ?? {}
  const id = kind === 'user' ? openId : departmentId
  if ((kind !== 'user' && kind !== 'department') || !verb || !id) return 'ignored'
  return inTurn(store, async () => {
    const state = await readState(store)
    const run = state?.run ?? 0
    // The walk doesn't give the department it begins at.
    if (id === state?.from) return 'ignored'
    const counts: SyncCounts = { created: 0, updated: 0, deleted: 0, unchanged: 0 }
    const now = await readNow(caller, kind, id, verb)
    const within = state ? await whetherWithin(caller, store, state, now) : true
    const [entry] = await store.read(kind, [id])
    if (within === undefined && !entry?.json) return 'sync'
    if (now.items.length > 0 && within !== false) {
      // Who may be outside counts as seen no later than before, so that the next walk can tell.
      const seen = within === undefined ? (entry?.run ?? run) : run
      const put = await applyItems(store, onChange, now, seen, counts, true)
      await store.write({ put })
    } else {
      if (entry) await tellDeleted(onChange, entry, counts)
      // A walk under way may hold a page with it, and must not bring it back.
      const walking = state !== undefined && state.phase !== 'done'
      await store.write(walking ? { put: [{ kind, id, run, json: '' }] } : { remove: [{ kind, id }] })
    }
    if (counts.created + counts.updated + counts.deleted > 0) return 'changed'
    return within === false ? 'ignored' : 'unchanged'
  })
}

/** Whether they belong to what is synced; `undefined` where the app may not see in which departments they are. */
async function whetherWithin(
  caller: Caller,
  store: DirectoryStore,
  state: SyncState,
  { kind, items: [item] }: Items,
): Promise<boolean | undefined> {
  if (state.from === '0' || !item) return true
  if (kind === 'user')
    return 'department_ids' in item ? isWithin(caller, store, state, item.department_ids ?? []) : undefined
  const { parent_department_id: parent, open_department_id: own } = item as Department
  return isWithin(caller, store, state, [parent ?? own])
}

async function readNow(caller: Caller, kind: EntryKind, id: string, verb: string): Promise<Items> {
  try {
    if (kind === 'user') {
      // The read of a single person leaves fields out that lists have, which would look like a change.
      const { items = [] } = (await batchGetUsers({ ...caller, userIds: [id] })).data
      // Without the scope for their status, nobody can tell, and the event is believed.
      return { kind, items: items.filter(user => (verb !== 'deleted' && !user.status) || !isGone(user)) }
    }
    const { department } = (await getDepartment({ ...caller, departmentId: id })).data
    return { kind, items: department.status?.is_deleted === true ? [] : [department] }
  } catch (error) {
    if (!isNotFound(error, kind)) throw error
    return kind === 'user' ? { kind, items: [] } : { kind, items: [] }
  }
}
