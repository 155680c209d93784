import { isLarkApiError, LarkError } from '@lark-sdk/core'
import type { Page } from '../page.ts'
import type { User } from '../users/types.ts'
import type { Refused } from './types.ts'

/** A department, and the page of its people. */
export interface UsersPlace {
  id: string
  pageToken?: string
}

/** What is still to be read, kept up to date: a page stays in it until the next one is asked for. */
export interface UsersState {
  pending: UsersPlace[]
}

/** What reading needs. */
export interface UsersReading {
  list: (place: UsersPlace) => Promise<{ data: Page<User> }>
  /** How many pages are read side by side. */
  concurrency: number
  onRefused: (refused: Refused) => void
}

const OUT_OF_RANGE: readonly number[] = [40004, 40014]

/** Reads the people of departments, page by page, in the order of the departments, several of them side by side. */
export async function* readUsers(
  { list, concurrency, onRefused }: UsersReading,
  state: UsersState,
  departments: AsyncIterator<string>,
): AsyncGenerator<User[]> {
  const running = new Map<UsersPlace, Promise<{ data: Page<User> }>>()
  let more = true
  for (;;) {
    while (more && state.pending.length < concurrency) {
      const next = await departments.next()
      if (next.done) more = false
      else state.pending.push({ id: next.value })
    }
    for (const place of state.pending.slice(0, concurrency)) {
      if (running.has(place)) continue
      const read = list(place)
      // It is awaited in its turn; until then nobody looks at a failure.
      read.catch(() => undefined)
      running.set(place, read)
    }
    const first = state.pending[0]
    if (!first) return
    const { items, next } = await pageOf(first, running.get(first) as Promise<{ data: Page<User> }>, onRefused)
    running.delete(first)
    yield items
    state.pending = [...next, ...state.pending.slice(1)]
  }
}

async function pageOf(
  place: UsersPlace,
  read: Promise<{ data: Page<User> }>,
  onRefused: (refused: Refused) => void,
): Promise<{ items: User[]; next: UsersPlace[] }> {
  try {
    const { items = [], has_more: hasMore, page_token: token } = (await read).data
    if (hasMore && (!token || token === place.pageToken))
      throw new LarkError('the list of people breaks off: there is more, and no new page token')
    return { items, next: hasMore && token ? [{ id: place.id, pageToken: token }] : [] }
  } catch (error) {
    if (!isLarkApiError(error) || !OUT_OF_RANGE.includes(error.code)) throw error
    onRefused({ departmentId: place.id, code: error.code })
    return { items: [], next: [] }
  }
}
