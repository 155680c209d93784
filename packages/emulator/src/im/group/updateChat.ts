import { userIdType } from '../../contact/wire.ts'
import { refuse } from '../../http/refusal.ts'
import { type Call, type Route, text } from '../../http/route.ts'
import { userIds } from '../../people/ids.ts'
import { personBy } from '../../store/store.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { tellGroup } from './events.ts'
import { checkPicture, optionsIn } from './options.ts'
import { checkOnlyManagers, groupOf, isManager, settingsOf } from './settings.ts'

/** What members may change who neither own nor manage a group. */
const FOR_MEMBERS = ['avatar', 'name', 'description', 'i18n_names']

/** Refuses a name that a public group can't have. */
export function checkPublicName(name: string, isPublic: boolean, except: string | undefined, world: World): void {
  if (!isPublic) return
  if (name === '') refuse(232042, 'A public group has a name')
  if (name.length < 2) refuse(232020, 'The name of a public group has two characters at least')
  const same = [...world.store.chats.values()].some(
    chat => chat.isPublic && !chat.dissolved && chat.name === name && chat.chatId !== except,
  )
  if (same) refuse(232026, 'Another public group has this name')
}

function newOwner(call: Call, chat: Chat, world: World): string | undefined {
  const id = text(call, 'owner_id')
  if (id === '') return undefined
  const owner = personBy(world.store, userIdType(call), id)
  if (!owner) refuse(232035, 'owner_id is nobody')
  if (!chat.members.has(owner.openId)) refuse(232012, 'owner_id is no member of the group')
  return owner.openId
}

/** What the event of a change tells of a group. */
function stateOf(chat: Chat, world: World): Record<string, unknown> {
  const { options, moderation } = settingsOf(chat, world)
  const owner = world.store.people.get(chat.ownerId ?? '')
  return {
    name: chat.name,
    description: chat.description,
    ...(owner && { owner_id: userIds(owner, world) }),
    moderation_permission: moderation,
    ...options,
  }
}

/** Tells the bot what a change made of a group: the fields that differ, before and after. */
export function tellUpdated(
  chat: Chat,
  call: Call,
  world: World,
  change: () => Record<string, unknown> | undefined,
): void {
  const before = stateOf(chat, world)
  const more = change()
  const after = stateOf(chat, world)
  const changed = Object.keys({ ...before, ...after }).filter(
    name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  if (changed.length === 0 && !more) return
  const only = (state: Record<string, unknown>) =>
    Object.fromEntries(changed.flatMap(name => (name in state ? [[name, state[name]]] : [])))
  tellGroup('im.chat.updated_v1', chat, call, world, {
    after_change: only(after),
    before_change: only(before),
    ...more,
  })
}

export const updateChat: Route = {
  on: 'PUT /open-apis/im/v1/chats/:chat_id',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232008)
    checkOnlyManagers('edit_permission', 232002, chat, call, world)
    const others = Object.keys(call.body).filter(name => call.body[name] !== undefined && !FOR_MEMBERS.includes(name))
    if (others.length > 0 && !isManager(chat, call, world)) {
      refuse(232016, `Members change ${FOR_MEMBERS.join(', ')} alone, not ${others.join(', ')}`)
    }
    const ownerId = newOwner(call, chat, world)
    const type = text(call, 'chat_type')
    if (type !== '' && type !== 'public' && type !== 'private') refuse(232001, 'chat_type is public or private')
    const name = call.body.name === undefined ? chat.name : text(call, 'name')
    const isPublic = type === '' ? (chat.isPublic ?? false) : type === 'public'
    checkPublicName(name, isPublic, chat.chatId, world)
    checkPicture(call.body.avatar, 'avatar', 232041, world)
    tellUpdated(chat, call, world, () => {
      // What is left out stays as it is.
      if (call.body.description !== undefined) chat.description = text(call, 'description')
      Object.assign(chat, { name, isPublic, ownerId: ownerId ?? chat.ownerId })
      settings.options = optionsIn(call.body, settings.options)
      return undefined
    })
    return {}
  },
}
