import { refuse } from '../../http/refusal.ts'
import { type Route, text } from '../../http/route.ts'
import { checkOnlyManagers, groupOf, isManager } from './settings.ts'

const DAY_S = 24 * 3600
const LIFE_S: Record<string, number> = { week: 7 * DAY_S, year: 365 * DAY_S, permanently: 0 }

export const chatLink: Route = {
  on: 'POST /open-apis/im/v1/chats/:chat_id/link',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232062)
    checkOnlyManagers('add_member_permission', 232064, chat, call, world)
    if (settings.options.share_card_permission === 'not_allowed' && !isManager(chat, call, world)) {
      refuse(232064, 'The group is shared by its owner and managers alone')
    }
    const period = text(call, 'validity_period') || 'week'
    const lifeS = LIFE_S[period]
    if (lifeS === undefined) refuse(232001, `validity_period is one of ${Object.keys(LIFE_S).join(', ')}`)
    const isPermanent = lifeS === 0
    return {
      data: {
        share_link: `https://applink.feishu.cn/client/chat/chatter/add_by_link?link_token=${world.ids.next('')}`,
        expire_time: isPermanent ? '' : String(Math.floor(world.clock.now() / 1000) + lifeS),
        is_permanent: isPermanent,
      },
    }
  },
}
