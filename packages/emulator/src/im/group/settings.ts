import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { findGroup } from '../chatMembers.ts'
import { senderOf } from '../findMessage.ts'
import type { Announcement } from './announcement.ts'
import type { TopLevel } from './menu.ts'
import type { Tab } from './tabs.ts'

/** What was set up in a group. */
export interface GroupSettings {
  /** Open ids, and the app's id. */
  managers: Set<string>
  moderation: 'all_members' | 'only_owner' | 'moderator_list'
  /** Open ids. */
  moderators: Set<string>
  /** A message's id, or `announcement`. */
  topNotice: string | undefined
  tabs: Tab[]
  menu: TopLevel[]
  announcement: Announcement | undefined
  tagIds: string[]
}

const BUILT_IN = ['message', 'chat_announcement', 'pin']

export function settingsOf(chat: Chat, world: World): GroupSettings {
  const held = world.store.groups.get(chat.chatId)
  if (held) return held
  const settings: GroupSettings = {
    managers: new Set(),
    moderation: 'all_members',
    moderators: new Set(),
    topNotice: undefined,
    tabs: BUILT_IN.map(tab_type => ({
      tab_id: numericId(world),
      tab_name: '',
      tab_type,
      tab_content: {},
      tab_config: { is_built_in: true },
    })),
    menu: [],
    announcement: undefined,
    tagIds: [],
  }
  world.store.groups.set(chat.chatId, settings)
  return settings
}

/** The platform's decimal ids of 19 digits. */
export function numericId(world: World): string {
  const digits = BigInt(`0x${world.ids.next('').slice(0, 14)}`).toString()
  return `7${digits.padStart(18, '0').slice(-18)}`
}

/** The group in the path and its settings; chats of two are refused with the endpoint's code for them. */
export function groupOf(call: Call, world: World, p2pCode: number): { chat: Chat; settings: GroupSettings } {
  const chat = findGroup(call, world)
  if (chat.mode === 'p2p') refuse(p2pCode, 'A chat of two has none of this')
  return { chat, settings: settingsOf(chat, world) }
}

/** Whether the caller owns the group, or manages it. */
export function isManager(chat: Chat, call: Call, world: World): boolean {
  const { id } = senderOf(call, world)
  return chat.ownerId === id || settingsOf(chat, world).managers.has(id)
}
