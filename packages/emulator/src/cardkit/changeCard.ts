import { refuse } from '../http/refusal.ts'
import type { Call } from '../http/route.ts'
import type { Card } from '../im/card/card.ts'
import type { World } from '../world.ts'
import { checkEntity } from './checkEntity.ts'
import { cardOf, findEntity, setCard } from './entities.ts'
import { badParameter } from './readJson.ts'
import type { CardEntity } from './types.ts'

const MOST_A_SECOND = 10
const MAX_SEQUENCE = 2 ** 31 - 1
const MAX_UUID = 64

/** Changes a copy of the card. `true` when that asks for streaming mode. */
type Apply = (card: Card, entity: CardEntity) => unknown

/** One change of a card: in its turn, once, and either whole or not at all. */
export function changeCard(call: Call, world: World, apply: Apply): Record<string, unknown> {
  const entity = findEntity(call.params.card_id ?? '', world)
  world.rates.call(`card ${entity.cardId}`, undefined, MOST_A_SECOND, 429)
  const { sequence, uuid, ...asked } = call.body
  const key = keyOf(uuid)
  const what = JSON.stringify([call.method, call.path, asked])
  const before = key === undefined ? undefined : entity.uuids.get(key)
  if (before !== undefined) return before === what ? { data: {} } : refuse(200770, 'UUID conflict')
  const next = sequenceOf(sequence)
  if (next <= entity.sequence) refuse(300317, `sequence number compare failed: the last one was ${entity.sequence}`)
  if (isBeingUsed(entity, world)) refuse(200810, 'Somebody is using the card')

  const card = structuredClone(cardOf(entity, world))
  const streaming = apply(card, entity) === true
  checkEntity(card)
  entity.sequence = next
  if (key !== undefined) entity.uuids.set(key, what)
  if (streaming) Object.assign(entity, { streamingSinceMs: world.clock.now(), timedOut: false })
  setCard(entity, card, world)
  return { data: {} }
}

function keyOf(uuid: unknown): string | undefined {
  if (uuid === undefined || uuid === null) return undefined
  if (typeof uuid !== 'string' || uuid === '' || uuid.length > MAX_UUID)
    badParameter(`uuid has 1 to ${MAX_UUID} characters`)
  return uuid
}

function sequenceOf(sequence: unknown): number {
  const taken = typeof sequence === 'number' && Number.isInteger(sequence) && sequence >= 1 && sequence <= MAX_SEQUENCE
  return taken ? sequence : badParameter(`sequence is an integer from 1 to ${MAX_SEQUENCE}`)
}

/** Between a click and the bot's answer nobody else changes a card. */
function isBeingUsed({ messageId }: CardEntity, world: World): boolean {
  if (messageId === undefined) return false
  return [...world.store.cardTokens.values()].some(token => token.messageId === messageId && !token.answered)
}
