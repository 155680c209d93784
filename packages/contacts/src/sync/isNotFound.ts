import { isLarkApiError } from '@lark-sdk/core'
import type { EntryKind } from './store.ts'

const CODES: Record<EntryKind, readonly number[]> = { user: [41012, 41050], department: [40004, 40008, 40014, 40015] }

/** @internal Whether Lark says that nobody has this id, or nobody whom the app may see. */
export const isNotFound = (error: unknown, kind: EntryKind): boolean =>
  isLarkApiError(error) && CODES[kind].includes(error.code)
