import type { Department } from '../departments/types.ts'
import type { User } from '../users/types.ts'
import type { DirectoryStore, Entry, EntryKind } from './store.ts'
import type { DirectoryChange, OnChange, SyncCounts } from './types.ts'

/** @internal Departments or people as they are now. */
export type Items = { kind: 'department'; items: Department[] } | { kind: 'user'; items: User[] }

/** Lark gives these for people who are read by their ids, and not in its lists, so that they can't be compared. */
const NOT_EVERYWHERE: readonly string[] = ['assign_info', 'subscription_ids']

function withoutThose<Item extends Department | User>(item: Item): Item {
  const kept = { ...item }
  for (const field of NOT_EVERYWHERE) Reflect.deleteProperty(kept, field)
  return kept
}

/** The same JSON for the same content, in whatever order the fields came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Tells what changed since the last snapshot, and gives what is to be kept. Who was seen in this walk is passed over. */
export async function applyItems(
  store: DirectoryStore,
  onChange: OnChange,
  given: Items,
  run: number,
  counts: SyncCounts,
  again = false,
): Promise<Entry[]> {
  const { kind } = given
  const items = new Map<string, Department | User>()
  for (const item of given.items) {
    items.set('open_id' in item ? item.open_id : item.open_department_id, withoutThose(item))
  }
  const known = new Map((await store.read(kind, [...items.keys()])).map(entry => [entry.id, entry]))
  const put: Entry[] = []
  for (const [id, item] of items) {
    const before = known.get(id)
    if (before?.run === run && !again) continue
    const json = canonical(item)
    put.push({ kind, id, run, json })
    if (before?.json === json) {
      counts.unchanged++
      continue
    }
    await onChange(changeOf(kind, id, item, before?.json || undefined))
    counts[before?.json ? 'updated' : 'created']++
  }
  return put
}

function changeOf(kind: EntryKind, id: string, item: unknown, before: string | undefined): DirectoryChange {
  const change =
    before === undefined
      ? { kind, type: 'created', id, item }
      : { kind, type: 'updated', id, item, before: JSON.parse(before) as unknown }
  return change as DirectoryChange
}

/** Tells that an entry is gone. */
export async function tellDeleted(onChange: OnChange, { kind, id, json }: Entry, counts: SyncCounts): Promise<void> {
  if (json === '') return
  await onChange({ kind, type: 'deleted', id, before: JSON.parse(json) as unknown } as DirectoryChange)
  counts.deleted++
}
