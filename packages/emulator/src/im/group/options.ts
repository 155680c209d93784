import { refuse } from '../../http/refusal.ts'
import type { World } from '../../world.ts'
import { isCard } from '../card/card.ts'

/** What can be set of a group besides its name and owner, in the names of the API. */
export type GroupOptions = Record<string, unknown> & { restricted_mode_setting: Record<string, unknown> }

const FOR_ALL = ['screenshot', 'download', 'message'].map(what => [`${what}_has_permission_setting`, 'all_members'])

/** A group as it begins. */
export function newOptions(chatId: string): GroupOptions {
  return {
    avatar: `https://avatars.acme.example/${chatId}`,
    i18n_names: {},
    add_member_permission: 'all_members',
    share_card_permission: 'allowed',
    at_all_permission: 'all_members',
    edit_permission: 'all_members',
    group_message_type: 'chat',
    join_message_visibility: 'all_members',
    leave_message_visibility: 'all_members',
    membership_approval: 'no_approval_required',
    restricted_mode_setting: { status: false, ...Object.fromEntries(FOR_ALL) },
    urgent_setting: 'all_members',
    video_conference_setting: 'all_members',
    hide_member_count_setting: 'all_members',
  }
}

/** Those of a body, put over what is set; what is left out stays as it is. */
export function optionsIn(body: Record<string, unknown>, held: GroupOptions): GroupOptions {
  const given = Object.fromEntries(
    Object.entries(body).filter(([name, value]) => name in held && value !== undefined && value !== ''),
  )
  const { restricted_mode_setting: mode, avatar, ...rest } = given
  return {
    ...held,
    ...rest,
    ...(avatar !== undefined && { avatar: `https://avatars.acme.example/${String(avatar)}` }),
    restricted_mode_setting: { ...held.restricted_mode_setting, ...(isCard(mode) && mode) },
  }
}

/** Refuses a picture that is none of those that the app uploaded for it. */
export function checkPicture(key: unknown, type: 'avatar' | 'message', code: number, world: World): void {
  if (key === undefined || key === '' || String(key).startsWith('default-avatar_')) return
  const image = world.store.resources.get(String(key))
  if (image?.kind !== 'image' || image.type !== type || image.ownerId !== world.app.appId) {
    refuse(code, `There is no picture of the app's own with the key ${String(key)}, uploaded as ${type}`)
  }
}

/** Whether the members of a group may not do this with its messages. */
export function isKept(options: GroupOptions, what: 'download' | 'message'): boolean {
  const { restricted_mode_setting: mode } = options
  return mode.status === true && mode[`${what}_has_permission_setting`] === 'not_anyone'
}
