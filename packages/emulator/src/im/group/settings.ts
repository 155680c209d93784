import { hasScope } from '../../http/checkToken.ts'
import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { senderOf } from '../findMessage.ts'
import type { Announcement } from './announcement.ts'
import { findGroup } from './findGroup.ts'
import type { TopLevel } from './menu.ts'
import { type GroupOptions, newOptions } from './options.ts'
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
  options: GroupOptions
  /** Whether the app made the group. */
  isOwn: boolean
  /** What its owner set in the client. */
  rules: GroupRules
  /** Of a chat of two: the person wants nothing from the bot. */
  isStopped: boolean
  /** When those came who were not in it from the start: open ids, and the app's id. */
  joinedAtMs: Map<string, number>
}

/** What can be set of a group in the client alone. */
export interface GroupRules {
  /** Whether those who come later see what was said before. Default: `true`. */
  oldMessages?: boolean
  /** Who pins messages. Default: `all_members`. */
  pins?: 'all_members' | 'only_owner'
  /** Who puts something on top of the group. Default: `all_members`. */
  topNotice?: 'all_members' | 'only_owner'
  /** Who changes the tabs and the menu. Default: `all_members`. */
  tabs?: 'all_members' | 'only_owner'
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
    options: newOptions(chat.chatId),
    isOwn: false,
    rules: {},
    isStopped: false,
    joinedAtMs: new Map(),
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

/** Whether the caller owns the group, or is the app that made it and may act as its owner. */
export function isOwner(chat: Chat, call: Call, world: World): boolean {
  if (chat.ownerId === senderOf(call, world).id) return true
  const isApp = call.token?.openId === undefined
  return isApp && settingsOf(chat, world).isOwn && hasScope('im:chat:operate_as_owner', call.token, world)
}

/** Whether the caller owns the group, or manages it. */
export function isManager(chat: Chat, call: Call, world: World): boolean {
  return isOwner(chat, call, world) || settingsOf(chat, world).managers.has(senderOf(call, world).id)
}

/** Refuses others than managers where the group is set so: by an option of the API, or by a rule of the client. */
export function checkOnlyManagers(name: string, code: number, chat: Chat, call: Call, world: World): void {
  const { options, rules } = settingsOf(chat, world)
  const set = { ...options, ...rules }[name]
  if (set !== 'only_owner' || isManager(chat, call, world)) return
  refuse(code, `${name} of the group is only_owner, and the caller neither owns nor manages it`)
}

/** Notes when somebody came into a group. */
export function joined(ids: string[], chat: Chat, world: World): void {
  for (const id of ids) settingsOf(chat, world).joinedAtMs.set(id, world.clock.now())
}
