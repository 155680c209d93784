import { requireUserIdScope, userIdType } from '../../contact/wire.ts'
import { page } from '../../http/page.ts'
import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import { userIds } from '../../people/ids.ts'
import { idOf, personBy } from '../../store/store.ts'
import type { Chat, Message } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { groupOf, isOwner, settingsOf } from './settings.ts'
import { tellUpdated } from './updateChat.ts'

const SETTINGS = ['all_members', 'only_owner', 'moderator_list'] as const

/** @param id Open id of a person, or the app's id */
export function maySpeak(chat: Chat, id: string, world: World): boolean {
  if (chat.mode === 'p2p') return true
  const { moderation, moderators, managers } = settingsOf(chat, world)
  if (moderation === 'all_members' || chat.ownerId === id || managers.has(id)) return true
  return moderation === 'moderator_list' && moderators.has(id)
}

/** Refuses a message of somebody who may not speak in the group. */
export function checkMaySpeak(chat: Chat, sender: Message['sender'], world: World): void {
  if (!maySpeak(chat, sender.id, world)) refuse(230018, 'The group lets others speak, not this sender')
}

function members(field: string, call: Call, chat: Chat, world: World): string[] {
  return ((call.body[field] as string[] | undefined) ?? []).flatMap(id => {
    const person = personBy(world.store, userIdType(call), id)
    // Who is not in the group is passed over.
    return person && chat.members.has(person.openId) ? [person.openId] : []
  })
}

const getModeration: Route = {
  on: 'GET /open-apis/im/v1/chats/:chat_id/moderation',
  run(call, world) {
    requireUserIdScope(call, world)
    const { chat, settings } = groupOf(call, world, 232001)
    const { moderation, moderators, managers } = settings
    const speakers = {
      all_members: [],
      only_owner: [chat.ownerId, ...managers],
      moderator_list: [chat.ownerId, ...managers, ...moderators],
    }[moderation]
    const people = [...new Set(speakers)].flatMap(id => world.store.people.get(id ?? '') ?? [])
    const found = page(people, call, 20, 232001)
    const items = found.items.map(person => ({
      user_id_type: userIdType(call),
      user_id: idOf(person, userIdType(call)),
      tenant_key: world.app.tenantKey,
    }))
    return { data: { moderation_setting: moderation, ...found, items } }
  },
}

const updateModeration: Route = {
  on: 'PUT /open-apis/im/v1/chats/:chat_id/moderation',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232001)
    if (!isOwner(chat, call, world)) refuse(232017, 'Only the owner says who may speak')
    const asked = text(call, 'moderation_setting')
    const moderation = asked === '' ? settings.moderation : SETTINGS.find(setting => setting === asked)
    if (!moderation) refuse(232001, `moderation_setting is one of ${SETTINGS.join(', ')}`)
    const added = members('moderator_added_list', call, chat, world)
    const removed = members('moderator_removed_list', call, chat, world)
    tellUpdated(chat, call, world, () => {
      settings.moderation = moderation
      for (const openId of added) settings.moderators.add(openId)
      for (const openId of removed) settings.moderators.delete(openId)
      const listed = (openIds: string[]) =>
        openIds.flatMap(id => {
          const person = world.store.people.get(id)
          return person ? [{ tenant_key: world.app.tenantKey, user_id: userIds(person, world) }] : []
        })
      if (added.length + removed.length === 0) return undefined
      return { moderator_list: { added_member_list: listed(added), removed_member_list: listed(removed) } }
    })
    return { data: {} }
  },
}

export const moderationRoutes: Route[] = [getModeration, updateModeration]
