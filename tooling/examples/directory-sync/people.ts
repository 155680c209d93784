import type { DatabaseSync } from 'node:sqlite'
import type { DirectoryChange } from '@lark-sdk/contacts/sync'

const TABLE = 'CREATE TABLE IF NOT EXISTS people (open_id TEXT PRIMARY KEY, name TEXT, department TEXT) STRICT'

/** A table of an application of one's own that follows the directory. */
export function peopleTable(database: DatabaseSync): { apply(change: DirectoryChange): void; ids(): string[] } {
  database.exec(TABLE)
  const put = database.prepare('INSERT OR REPLACE INTO people VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM people WHERE open_id = ?')
  const all = database.prepare('SELECT open_id FROM people ORDER BY open_id')
  return {
    apply(change) {
      if (change.kind !== 'user') return
      // A change may come twice, so both are by id, and the second time does nothing.
      if (change.type === 'deleted') remove.run(change.id)
      else put.run(change.id, change.item.name ?? null, change.item.department_ids?.[0] ?? null)
    },
    ids: () => (all.all() as { open_id: string }[]).map(({ open_id }) => open_id),
  }
}
