import { refuse } from '../../http/refusal.ts'
import type { Route } from '../../http/route.ts'
import { isCard } from '../card/card.ts'
import { checkOnlyManagers, groupOf } from './settings.ts'

const putTopNotice: Route = {
  on: 'POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232001)
    checkOnlyManagers('topNotice', 232014, chat, call, world)
    const notices = call.body.chat_top_notice
    const notice: unknown = Array.isArray(notices) && notices.length === 1 ? notices[0] : undefined
    if (!isCard(notice)) refuse(232001, 'chat_top_notice is a list of one')
    const { action_type: type = '2', message_id: id } = notice
    if (type !== '1' && type !== '2') refuse(232001, 'action_type is 1 or 2')
    // Without a message it is the announcement that is meant.
    if (id === undefined || id === '') {
      settings.topNotice = 'announcement'
      return { data: {} }
    }
    const message = typeof id === 'string' ? world.store.messages.get(id) : undefined
    if (message?.chatId !== chat.chatId || message.recalledAtMs !== undefined) {
      refuse(232001, 'message_id is no message that stands in this group')
    }
    settings.topNotice = message.messageId
    return { data: {} }
  },
}

const deleteTopNotice: Route = {
  on: 'POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232001)
    checkOnlyManagers('topNotice', 232014, chat, call, world)
    settings.topNotice = undefined
    return { data: {} }
  },
}

export const topNoticeRoutes: Route[] = [putTopNotice, deleteTopNotice]
