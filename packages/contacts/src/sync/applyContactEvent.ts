import { type Caller, isLarkApiError } from '@lark-sdk/core'
import { getDepartment } from '../departments/getDepartment.ts'
import { batchGetUsers } from '../users/batchGetUsers.ts'
import { applyItems, type Items, tellDeleted } from './applyItems.ts'
import { inTurn, readState } from './state.ts'
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

/** `sync`: the range of contacts changed, and only a walk can tell what follows. `ignored`: it is about something else. */
export type ContactEventOutcome = 'changed' | 'unchanged' | 'ignored' | 'sync'

const GONE: Record<EntryKind, readonly number[]> = { user: [41012, 41050], department: [40004, 40008, 40014, 40015] }

/**
 * Applies an event of the directory between two syncs, through the same `onChange`.
 *
 * The event says whom to look at; what is kept is what Lark answers now. So events may come twice, late and in any
 * order, also while a sync is under way.
 *
 * - Endpoints: `GET /open-apis/contact/v3/users/batch` and `GET /open-apis/contact/v3/departments/:department_id`
 * - Tokens: tenant (scope `contact:contact.base:readonly`)
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
    const counts: SyncCounts = { created: 0, updated: 0, deleted: 0, unchanged: 0 }
    const now = await readNow(caller, kind, id)
    if (now.items.length > 0) {
      const put = await applyItems(store, onChange, now, run, counts, true)
      await store.write({ put })
    } else {
      const [entry] = await store.read(kind, [id])
      if (entry) await tellDeleted(onChange, entry, counts)
      // A walk under way may hold a page with it, and must not bring it back.
      const walking = state !== undefined && state.phase !== 'done'
      await store.write(walking ? { put: [{ kind, id, run, json: '' }] } : { remove: [{ kind, id }] })
    }
    return counts.created + counts.updated + counts.deleted > 0 ? 'changed' : 'unchanged'
  })
}

async function readNow(caller: Caller, kind: EntryKind, id: string): Promise<Items> {
  try {
    if (kind === 'user') {
      // The read of a single person leaves fields out that lists have, which would look like a change.
      const { items = [] } = (await batchGetUsers({ ...caller, userIds: [id] })).data
      return { kind, items: items.filter(({ status }) => !status?.is_resigned && !status?.is_exited) }
    }
    const { department } = (await getDepartment({ ...caller, departmentId: id })).data
    return { kind, items: department.status?.is_deleted === true ? [] : [department] }
  } catch (error) {
    if (!isLarkApiError(error) || !GONE[kind].includes(error.code)) throw error
    return kind === 'user' ? { kind, items: [] } : { kind, items: [] }
  }
}
