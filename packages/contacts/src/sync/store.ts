/** What is kept one by one. */
export type EntryKind = 'department' | 'user'

/** A department or a person, as they were last seen. */
export interface Entry {
  kind: EntryKind
  /** `od-…` or `ou_…`. */
  id: string
  /** Number of the walk that saw it last. */
  run: number
  /** What Lark sent; empty for one that was deleted while a walk was under way. */
  json: string
}

/** Which entries are meant. */
export interface EntryFilter {
  kind: EntryKind
  /** With `seen`: those that this walk has seen, or those that it hasn't. */
  run: number
  seen: boolean
}

/** What is written together: all of it, or nothing. */
export interface StoreWrite {
  put?: Entry[]
  remove?: Pick<Entry, 'kind' | 'id'>[]
  /** How far the walk is. */
  state?: string
}

/** Where the last snapshot is kept. Each method may also return a promise. */
export interface DirectoryStore {
  readState(): string | undefined | Promise<string | undefined>
  /** Those of these entries that are kept. */
  read(kind: EntryKind, ids: string[]): Entry[] | Promise<Entry[]>
  /** The first entries after an id, in the order of their ids. */
  list(filter: EntryFilter & { after: string; limit: number }): Entry[] | Promise<Entry[]>
  /** How many there are; without a walk, all of the kind. */
  count(filter: Pick<EntryFilter, 'kind'> & Partial<EntryFilter>): number | Promise<number>
  /** All of it or nothing, and for good once it returns: what a kill leaves must be one or the other. */
  write(write: StoreWrite): void | Promise<void>
}

/** Makes a store that lives as long as the process: for tests, and for directories that are read anew each time. */
export function memoryDirectoryStore(): DirectoryStore {
  const kinds = { department: new Map<string, Entry>(), user: new Map<string, Entry>() }
  let state: string | undefined
  const matches = (entry: Entry, { run, seen }: Partial<EntryFilter>): boolean =>
    run === undefined || (entry.run === run) === seen
  return {
    readState: () => state,
    read: (kind, ids) => ids.flatMap(id => kinds[kind].get(id) ?? []),
    list: ({ kind, after, limit, ...filter }) =>
      [...kinds[kind].values()]
        .filter(entry => entry.id > after && matches(entry, filter))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    count: ({ kind, ...filter }) => [...kinds[kind].values()].filter(entry => matches(entry, filter)).length,
    write({ put = [], remove = [], state: next = state }) {
      for (const { kind, id } of remove) kinds[kind].delete(id)
      for (const entry of put) kinds[entry.kind].set(entry.id, entry)
      state = next
    },
  }
}
