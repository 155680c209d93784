import { emojiTypes } from '../contract/emojiTypes.ts'
import type { Delivery } from '../delivery/types.ts'
import { type GroupRules, settingsOf } from '../im/group/settings.ts'
import { addReaction } from '../im/reactions.ts'
import { p2pChat } from '../im/receiver.ts'
import type { Message, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import type { CardMatcher } from './cardActions.ts'
import { type Clicked, type ClickInput, clicks, seenMessage } from './clicks.ts'
import { userIds } from './ids.ts'
import { type PersonMessage, type Sent, sends } from './sends.ts'
import { tell } from './tell.ts'

/** A member of the company who does what a test says. */
export interface SimulatedUser {
  readonly name: string
  readonly email: string
  readonly mobile: string
  /** `ou_…` */
  readonly openId: string
  /** `on_…` */
  readonly unionId: string
  readonly userId: string
  /** Opens the chat with the bot, which tells the bot. */
  opensChat(): Promise<Delivery>
  /** Writes to the bot or into a group; resolves when the bot has answered the event. */
  sends(message: string | PersonMessage): Promise<Sent>
  /** Uses a component of a card; resolves with what the bot answered and the client shows. */
  clicks(messageId: string, matcher: CardMatcher, input?: ClickInput): Promise<Clicked>
  /** Reads a message. */
  reads(messageId: string): Promise<Delivery>
  /** Puts an emoji on a message: `THUMBSUP`, `OK`, … */
  reacts(messageId: string, emojiType: string): Promise<Delivery>
  /** Takes back a message of their own. */
  recalls(messageId: string): Promise<Delivery>
  /**
   * Sets what the client alone can set of a group that they own or manage.
   *
   * @throws {TypeError} when they don't
   */
  setsRules(chatId: string, rules: GroupRules): void
  /** Wants no more messages from the bot in their chat with it; `false` takes that back. */
  stopsBot(stopped?: boolean): void
}

export function simulatedUser(person: Person, world: World): SimulatedUser {
  const isThere = ({ chatId }: Message): boolean => world.store.chats.get(chatId)?.hasBot === true
  return {
    name: person.name,
    email: person.email,
    mobile: person.mobile,
    openId: person.openId,
    unionId: person.unionId,
    userId: person.userId,
    opensChat() {
      const chat = p2pChat(person, world)
      const last = [...world.store.messages.values()].findLast(message => message.chatId === chat.chatId)
      return world.delivering.event('im.chat.access_event.bot_p2p_chat_entered_v1', {
        chat_id: chat.chatId,
        operator_id: userIds(person, world),
        ...(last && { last_message_id: last.messageId, last_message_create_time: String(last.createdAtMs) }),
      })
    },
    sends: message => sends(person, typeof message === 'string' ? { text: message } : message, world),
    clicks: (messageId, matcher, input = {}) => clicks(person, messageId, matcher, input, world),
    async reads(messageId) {
      const message = seenMessage(person, messageId, world)
      const atMs = world.clock.now()
      if (!message.readAtMs.has(person.openId)) message.readAtMs.set(person.openId, atMs)
      // Told of the bot's own messages to one person alone.
      const isTold = message.sender.type === 'app' && world.store.chats.get(message.chatId)?.mode === 'p2p'
      const event = {
        reader: { reader_id: userIds(person, world), read_time: String(atMs), tenant_key: world.app.tenantKey },
        message_id_list: [messageId],
      }
      return tell(isTold, 'im.message.message_read_v1', event, world)
    },
    async reacts(messageId, emojiType) {
      const message = seenMessage(person, messageId, world)
      if (!emojiTypes.has(emojiType)) throw new TypeError(`${emojiType} is no emoji type`)
      const reaction = addReaction(message, emojiType, { type: 'user', id: person.openId }, world)
      const event = {
        message_id: messageId,
        reaction_type: { emoji_type: emojiType },
        operator_type: 'user',
        user_id: userIds(person, world),
        action_time: String(reaction.atMs),
      }
      return tell(isThere(message), 'im.message.reaction.created_v1', event, world)
    },
    async recalls(messageId) {
      const message = seenMessage(person, messageId, world)
      if (message.sender.id !== person.openId) throw new TypeError(`${person.name} did not send ${messageId}`)
      message.recalledAtMs = world.clock.now()
      const event = {
        message_id: messageId,
        chat_id: message.chatId,
        recall_time: String(world.clock.now()),
        recall_type: 'message_owner',
      }
      return tell(isThere(message), 'im.message.recalled_v1', event, world)
    },
    setsRules(chatId, rules) {
      const chat = world.store.chats.get(chatId)
      const settings = chat && settingsOf(chat, world)
      if (chat?.ownerId !== person.openId && !settings?.managers.has(person.openId)) {
        throw new TypeError(`${person.name} neither owns nor manages the group ${chatId}`)
      }
      Object.assign(settings?.rules ?? {}, rules)
    },
    stopsBot(stopped = true) {
      settingsOf(p2pChat(person, world), world).isStopped = stopped
    },
  }
}
