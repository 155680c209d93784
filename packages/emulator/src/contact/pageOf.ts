import { page } from '../http/page.ts'
import type { Call } from '../http/route.ts'

/** One page of a list, with its items under a name. The token of the next page is there if there is one. */
export function pageOf<Item>(
  name: string,
  list: Item[],
  call: Call,
  { size, badToken, toBody }: { size: number; badToken: number; toBody: (item: Item) => unknown },
): Record<string, unknown> {
  const found = page(list, call, size, badToken)
  return {
    has_more: found.has_more,
    ...(found.has_more && { page_token: found.page_token }),
    [name]: found.items.map(toBody),
  }
}
