import { type Call, noContract, type Route } from '../http/route.ts'
import { p2pChatOf, personBy, type UserIdType } from '../store/store.ts'
import type { World } from '../world.ts'

function chatId(call: Call, id: string, world: World): string | undefined {
  const caller = call.token?.openId
  if (caller !== undefined) return id === world.app.botOpenId ? p2pChatOf(world.store, caller)?.chatId : undefined
  const type = (call.query.get('chatter_id_type') as UserIdType | null) ?? 'open_id'
  const person = personBy(world.store, type, id)
  return person && p2pChatOf(world.store, person.openId)?.chatId
}

/**
 * The chats of the caller with others, as far as there are any. No page of the platform describes this endpoint;
 * its own command line calls it with user tokens.
 */
export const findP2pChats: Route = {
  on: 'POST /open-apis/im/v1/chat_p2p/batch_query',
  contract: {
    ...noContract(['tenant', 'user']),
    query: { chatter_id_type: { type: 'string', oneOf: ['open_id', 'union_id', 'user_id'] } },
    body: { chatter_ids: { type: 'string[]', required: true } },
  },
  run(call, world) {
    const found = (call.body.chatter_ids as string[]).flatMap(chatter_id => {
      const chat_id = chatId(call, chatter_id, world)
      return chat_id === undefined ? [] : [{ chatter_id, chat_id }]
    })
    return { data: { p2p_chats: found } }
  },
}
