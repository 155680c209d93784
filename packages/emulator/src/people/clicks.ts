import type { Delivery } from '../delivery/types.ts'
import { secret } from '../ids.ts'
import type { Card } from '../im/card/card.ts'
import type { CardToken, Message, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { type CardMatcher, findComponent } from './cardActions.ts'
import { type ClickAnswer, takeClickAnswer } from './clickAnswer.ts'
import { userIds } from './ids.ts'

/** The components whose callbacks tell where their user is. */
const TELL_ZONE = new Set(['button', 'date_picker', 'picker_time', 'picker_datetime'])

/** What a person fills in or picks along with the click. */
export interface ClickInput {
  /** Names and values of a form's fields. */
  formValue?: Record<string, unknown>
  inputValue?: string
  option?: string
  options?: string[]
  checked?: boolean
}

export interface Clicked extends ClickAnswer {
  delivery: Delivery
  /** `c-…`: changes the card later, for 30 minutes and twice. */
  token: string
}

function visibleCard(message: Message, person: Person): Card {
  return message.cardOf.get(person.openId) ?? message.sent
}

export function seenMessage(person: Person, messageId: string, world: World): Message {
  const message = world.store.messages.get(messageId)
  if (!message) throw new TypeError(`There is no message ${messageId}`)
  const chat = world.store.chats.get(message.chatId)
  if (!chat?.members.has(person.openId)) throw new TypeError(`${person.name} does not see the message ${messageId}`)
  return message
}

export async function clicks(
  person: Person,
  messageId: string,
  matcher: CardMatcher,
  input: ClickInput,
  world: World,
): Promise<Clicked> {
  const message = seenMessage(person, messageId, world)
  if (message.msgType !== 'interactive') throw new TypeError(`The message ${messageId} is no card`)
  if (message.recalledAtMs !== undefined) throw new TypeError(`The card ${messageId} was recalled`)
  const component = findComponent(visibleCard(message, person), matcher)
  if (!component.calls) throw new TypeError(`Using this ${component.tag} does not reach the bot: it has no callback`)

  const held: CardToken = {
    token: secret('c-', 40),
    messageId,
    openId: person.openId,
    createdAtMs: world.clock.now(),
    answered: false,
    uses: 0,
  }
  world.store.cardTokens.set(held.token, held)
  const { formValue, inputValue, option, options, checked } = input
  const delivery = await world.delivering.callback('card.action.trigger', {
    operator: { tenant_key: world.app.tenantKey, ...userIds(person, world) },
    token: held.token,
    action: {
      ...(component.value !== undefined && { value: component.value }),
      tag: component.tag,
      ...(TELL_ZONE.has(component.tag) && { timezone: 'Europe/Berlin' }),
      ...(component.name !== undefined && { name: component.name }),
      ...(formValue && { form_value: formValue }),
      ...(inputValue !== undefined && { input_value: inputValue }),
      ...(option !== undefined && { option }),
      ...(options && { options }),
      ...(checked !== undefined && { checked }),
    },
    host: 'im_message',
    context: { open_message_id: messageId, open_chat_id: message.chatId },
  })
  held.answered = true
  return { ...takeClickAnswer(delivery, message, person.openId, world), delivery, token: held.token }
}
