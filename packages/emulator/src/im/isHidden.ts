import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'

/** Whether a message was sent before this member came, in a group that hides such messages. */
export function isHidden(message: Message, id: string, world: World): boolean {
  const settings = world.store.groups.get(message.chatId)
  if (settings?.rules.oldMessages !== false) return false
  return (settings.joinedAtMs.get(id) ?? 0) > message.createdAtMs
}
