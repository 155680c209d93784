import { requireUserIdScope, userIdType } from '../contact/wire.ts'
import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { idOf } from '../store/store.ts'
import type { Person } from '../store/types.ts'
import { findStanding, senderOf } from './findMessage.ts'

const WINDOW_MS = 7 * 24 * 3600_000

export const readUsers: Route = {
  on: 'GET /open-apis/im/v1/messages/:message_id/read_users',
  run(call, world) {
    requireUserIdScope(call, world)
    const { message } = findStanding(call, world)
    if (message.sender.id !== senderOf(call, world).id) refuse(230012, 'The bot is not the sender of the message')
    if (world.clock.now() - message.createdAtMs > WINDOW_MS) refuse(230033, 'The message is older than 7 days')
    const type = userIdType(call)
    const items = [...message.readAtMs].map(([openId, atMs]) => ({
      user_id_type: type,
      user_id: idOf(world.store.people.get(openId) as Person, type),
      timestamp: String(atMs),
      tenant_key: world.app.tenantKey,
    }))
    const found = page(items, call, 20, 230001)
    return {
      data: { items: found.items, has_more: found.has_more, ...(found.has_more && { page_token: found.page_token }) },
    }
  },
}
