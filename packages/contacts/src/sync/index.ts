export {
  type ApplyContactEventParams,
  applyContactEvent,
  type ContactEvent,
  type ContactEventOutcome,
} from './applyContactEvent.ts'
export { isLarkMassDeleteError, LarkMassDeleteError } from './massDeleteError.ts'
export {
  type DirectoryStore,
  type Entry,
  type EntryFilter,
  type EntryKind,
  memoryDirectoryStore,
  type StoreWrite,
} from './store.ts'
export { type SyncDirectoryParams, type SyncReport, syncDirectory } from './syncDirectory.ts'
export type { DirectoryChange, OnChange, SyncCounts } from './types.ts'
