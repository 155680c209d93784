import type { Caller } from '@lark-sdk/core'
import type { UserIdType } from '../page.ts'
import { batchGetUserIds } from '../users/batchGetUserIds.ts'
import type { UserStatus } from '../users/types.ts'
import { distinct, inBatches } from './inBatches.ts'

/** What {@link findUsers} takes. */
export type FindUsersParams = Caller & {
  /** Addresses that accounts are registered with, any number. Company mailboxes find nobody. */
  emails?: readonly string[] | undefined
  /** Mobile numbers, any number; with `+` and the country code when they are abroad. */
  mobiles?: readonly string[] | undefined
  /** Which ids to give. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Whether to find those who have left. Default: `false`. */
  includeResigned?: boolean | undefined
}

/** A person, by the address or the number that was asked for. */
export interface FoundPerson {
  id: string
  /** Needs the scope `contact:user.employee:readonly`. */
  status?: UserStatus
}

/** Who was found, and who wasn't. */
export interface FoundUsers {
  byEmail: Map<string, FoundPerson>
  byMobile: Map<string, FoundPerson>
  /** Addresses and numbers that nobody has whom the app may see. */
  missing: { emails: string[]; mobiles: string[] }
}

const MOST = 50

/**
 * Finds any number of people by e-mail addresses and mobile numbers: 50 of each in a call, every one asked for once.
 *
 * - Endpoint: `POST /open-apis/contact/v3/users/batch_get_id`
 * - Tokens: tenant (scope `contact:user.id:readonly`)
 * - Limits: 1000 a minute and 50 a second
 *
 * @throws {LarkApiError} when Lark refuses a call
 * @throws {TypeError} when an address or a number is empty
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
 * @example const { byEmail, missing } = await findUsers({ client, emails: ['ada@example.com', 'ben@example.com'] })
 */
export async function findUsers({
  emails,
  mobiles,
  userIdType,
  includeResigned,
  ...caller
}: FindUsersParams): Promise<FoundUsers> {
  const asked = { emails: distinct('emails', emails), mobiles: distinct('mobiles', mobiles) }
  const calls = Math.ceil(Math.max(asked.emails.length, asked.mobiles.length) / MOST)
  const byEmail = new Map<string, FoundPerson>()
  const byMobile = new Map<string, FoundPerson>()
  await inBatches([...Array(calls).keys()], 1, async ([call = 0]) => {
    const part = (list: string[]): string[] | undefined => {
      const some = list.slice(call * MOST, (call + 1) * MOST)
      return some.length > 0 ? some : undefined
    }
    const { data } = await batchGetUserIds({
      ...caller,
      emails: part(asked.emails),
      mobiles: part(asked.mobiles),
      userIdType,
      includeResigned,
    })
    for (const { user_id: id, email, mobile, status } of data.user_list ?? []) {
      if (!id) continue
      const person = { id, ...(status && { status }) }
      if (email) byEmail.set(email, person)
      if (mobile) byMobile.set(mobile, person)
    }
  })
  return {
    byEmail,
    byMobile,
    missing: {
      emails: asked.emails.filter(email => !byEmail.has(email)),
      mobiles: asked.mobiles.filter(mobile => !byMobile.has(mobile)),
    },
  }
}
