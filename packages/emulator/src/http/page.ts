import { refuse } from './refusal.ts'
import type { Call } from './route.ts'

export interface Page<Item> {
  items: Item[]
  has_more: boolean
  page_token: string
}

/** Cuts one page out of a list; a token that was not given out is refused. */
export function page<Item>(list: Item[], call: Call, size: number, badToken: number): Page<Item> {
  const token = call.query.get('page_token') ?? ''
  const start =
    token === ''
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString()
            .replace(/^page:/, ''),
        )
  if (!Number.isInteger(start) || start < 0 || (token !== '' && start === 0) || start > list.length) {
    refuse(badToken, 'page_token is invalid')
  }
  const asked = Number(call.query.get('page_size') ?? size)
  const end = start + (asked > 0 ? asked : size)
  const more = end < list.length
  return {
    items: list.slice(start, end),
    has_more: more,
    page_token: more ? Buffer.from(`page:${end}`).toString('base64url') : '',
  }
}
