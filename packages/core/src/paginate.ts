import { LarkError } from './errors/larkError.ts'

/** The names under which endpoints return their lists. */
type Lists<Data> = {
  [Name in keyof Data as NonNullable<Data[Name]> extends readonly unknown[] ? Name : never]: Data[Name]
}
type ItemOf<Data, Name extends PropertyKey> = Name extends keyof Data
  ? NonNullable<Data[Name]> extends readonly (infer Item)[]
    ? Item
    : never
  : never

interface Page {
  has_more?: boolean | undefined
  page_token?: string | undefined
}

/** A walk over all pages of a list: of items, or of whole pages. */
export interface Pages<Whole, Item> extends AsyncIterable<Item> {
  /** Page by page, as Lark answered. */
  pages(): AsyncGenerator<Whole, void, undefined>
  /** All items, or the first `limit`. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>
}

/**
 * Walks a list to its end, one page at a time as it is read.
 *
 * @param list - a function that fetches one page and takes `pageToken`
 * @param params - what that function takes; `pageToken` starts the walk in the middle
 * @param options - `items`: the field of `data` that holds the list. Default: `items`
 * @throws {LarkError} when the server says there is more and gives no new page token: a list never ends early in silence
 * @example for await (const { message_id } of paginate(listMessages, { client, containerIdType: 'chat', containerId: 'oc_…' })) console.log(message_id)
 */
export function paginate<
  Params extends object,
  Whole extends { data: Page },
  const Name extends keyof Lists<Whole['data']> & string = 'items' & keyof Lists<Whole['data']>,
>(
  list: (params: Params) => Promise<Whole>,
  params: Params & { pageToken?: string | undefined },
  { items: name = 'items' as Name }: { items?: Name | undefined } = {},
): Pages<Whole, ItemOf<Whole['data'], Name>> {
  type Item = ItemOf<Whole['data'], Name>

  async function* pages(): AsyncGenerator<Whole, void, undefined> {
    const seen = new Set<string>()
    let pageToken = params.pageToken
    for (;;) {
      const page = await list({ ...params, pageToken })
      yield page
      const { has_more: hasMore, page_token: next } = page.data ?? {}
      if (!hasMore) return
      if (!next || seen.has(next) || next === pageToken) {
        throw new LarkError(
          `the list breaks off: Lark says that there is more, and gives ${next ? 'a page token that came before' : 'no page token'}`,
        )
      }
      seen.add(next)
      pageToken = next
    }
  }

  async function* each(): AsyncGenerator<Item, void, undefined> {
    // A page without results comes without the list.
    for await (const { data } of pages()) yield* ((data as Record<string, unknown>)?.[name] ?? []) as Item[]
  }

  return {
    pages,
    [Symbol.asyncIterator]: each,
    async toArray({ limit = Number.POSITIVE_INFINITY } = {}) {
      const found: Item[] = []
      if (limit <= 0) return found
      for await (const item of each()) {
        found.push(item)
        if (found.length >= limit) break
      }
      return found
    },
  }
}
