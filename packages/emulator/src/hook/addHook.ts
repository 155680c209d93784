import type { World } from '../world.ts'
import { checkRange } from './ipRange.ts'
import type { Hook, HookSeed } from './types.ts'

/** Puts a custom bot into a group. Its id is the secret part of its address. */
export function addHook(
  { chatId: named, secret, keywords = [], ips = [], olderAnswers = false }: HookSeed,
  world: World,
): Hook {
  const chats = [...world.store.chats.values()]
  const chat = chats.find(({ chatId, name }) => [chatId, name].includes(named))
  if (!chat || chat.mode === 'p2p')
    throw new TypeError(`A custom bot belongs to a group; there is none that is ${named}`)
  if (secret === '') throw new TypeError('secret of a custom bot: it is empty; leave it out to switch signatures off')
  for (const ip of ips) checkRange(ip)
  const digits = world.ids.next('hook-').slice(5)
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const hook: Hook = { id, chatId: chat.chatId, secret, keywords, ips, olderAnswers }
  world.store.hooks.set(id, hook)
  return hook
}

/** Path of a custom bot's address. */
export function hookPath({ id }: Hook): string {
  return `/open-apis/bot/v2/hook/${id}`
}
