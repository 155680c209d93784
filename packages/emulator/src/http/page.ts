import { refuse } from './refusal.ts'
import type { Call } from './route.ts'

export interface Page<Item> {
  items: Item[]
  has_more: boolean
  page_token: string
}

const tokenOf = (start: number): string => Buffer.from(`page:${start}`).toString('base64url')

/** Cuts one page out of a list; a token that was not given out is refused. */
export function page<Item>(list: Item[], call: Call, size: number, badToken: number): Page<Item> {
  const token = call.query.get('page_token') ?? ''
  const start = token === '' ? 0 : Number(Buffer.from(token, 'base64url').toString().slice('page:'.length))
  const wasGiven = start > 0 && start <= list.length && token === tokenOf(start)
  if (token !== '' && !wasGiven) refuse(badToken, 'page_token is invalid')
  const asked = Number(call.query.get('page_size') ?? size)
  const end = start + (asked > 0 ? asked : size)
  const more = end < list.length
  return { items: list.slice(start, end), has_more: more, page_token: more ? tokenOf(end) : '' }
}
