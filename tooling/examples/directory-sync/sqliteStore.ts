import type { DatabaseSync } from 'node:sqlite'
import type { DirectoryStore, Entry, EntryFilter } from '@lark-sdk/contacts/sync'

const TABLES = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS sync_state (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    kind TEXT NOT NULL, id TEXT NOT NULL, run INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
`

/** Keeps the snapshot of a directory in SQLite. */
export function sqliteStore(database: DatabaseSync): DirectoryStore {
  database.exec(TABLES)
  const state = database.prepare('SELECT json FROM sync_state')
  const setState = database.prepare('INSERT OR REPLACE INTO sync_state VALUES (1, ?)')
  const read = database.prepare(
    'SELECT * FROM entries WHERE kind = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id',
  )
  const list = {
    seen: database.prepare('SELECT * FROM entries WHERE kind = ? AND run = ? AND id > ? ORDER BY id LIMIT ?'),
    missing: database.prepare('SELECT * FROM entries WHERE kind = ? AND run <> ? AND id > ? ORDER BY id LIMIT ?'),
  }
  const count = {
    all: database.prepare('SELECT count(*) AS size FROM entries WHERE kind = ?'),
    seen: database.prepare('SELECT count(*) AS size FROM entries WHERE kind = ? AND run = ?'),
    missing: database.prepare('SELECT count(*) AS size FROM entries WHERE kind = ? AND run <> ?'),
  }
  const put = database.prepare('INSERT OR REPLACE INTO entries (kind, id, run, json) VALUES (?, ?, ?, ?)')
  const remove = database.prepare('DELETE FROM entries WHERE kind = ? AND id = ?')
  const entries = (rows: unknown[]): Entry[] => rows as Entry[]

  function counted({ kind, run, seen }: Pick<EntryFilter, 'kind'> & Partial<EntryFilter>): unknown {
    if (run === undefined) return count.all.get(kind)
    return (seen ? count.seen : count.missing).get(kind, run)
  }

  return {
    readState: () => (state.get() as { json: string } | undefined)?.json,
    read: (kind, ids) => entries(read.all(kind, JSON.stringify(ids))),
    list: ({ kind, run, seen, after, limit }) =>
      entries((seen ? list.seen : list.missing).all(kind, run, after, limit)),
    count: filter => (counted(filter) as { size: number }).size,
    write(write) {
      database.exec('BEGIN IMMEDIATE')
      try {
        for (const { kind, id } of write.remove ?? []) remove.run(kind, id)
        for (const { kind, id, run, json } of write.put ?? []) put.run(kind, id, run, json)
        if (write.state !== undefined) setState.run(write.state)
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
  }
}
