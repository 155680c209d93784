import type { Delivery } from '../delivery/types.ts'
import type { Chat } from '../store/types.ts'
import type { World } from '../world.ts'

/** Sends an event where the platform does; where it does not, what is returned says so. */
export async function tell(
  isTold: boolean,
  type: string,
  event: Record<string, unknown>,
  world: World,
): Promise<Delivery> {
  if (isTold) return world.delivering.event(type, event)
  return {
    kind: 'event',
    type,
    eventId: undefined,
    attempt: 0,
    atMs: world.clock.now(),
    payload: { event },
    headers: {},
    rawBody: '',
    outcome: 'withheld',
    status: undefined,
    answer: undefined,
    ms: 0,
  }
}

const P2P = ['im:message.p2p_msg', 'im:message.p2p_msg:readonly']
const GROUP = ['im:message.group_msg', 'im:message.group_msg:readonly']
const AT_BOT = [
  'im:message.group_at_msg',
  'im:message.group_at_msg:readonly',
  'im:message.group_at_msg.include_bot:readonly',
]

/** Whether the bot hears what is said in a chat: it has to be there, and to be allowed to. */
export function hears(chat: Chat, mentionsBot: boolean, world: World): boolean {
  const scopes = chat.mode === 'p2p' ? P2P : mentionsBot ? [...GROUP, ...AT_BOT] : GROUP
  return chat.hasBot && scopes.some(scope => world.scopes.has(scope))
}
