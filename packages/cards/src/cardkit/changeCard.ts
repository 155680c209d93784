import { type Answer, type Call, type Caller, request } from '@lark-sdk/core'
import type { CardChange, ElementChange, Nothing } from './types.ts'

const MAX_SEQUENCE = 2_147_483_647

type Change = Caller<'tenant'> & CardChange & Partial<Pick<ElementChange, 'elementId'>>

/** Sends one change of a card: all of them carry a sequence and an idempotency key. */
export async function changeCard(
  { cardId, elementId, sequence, uuid, ...caller }: Change,
  method: Call['method'],
  path: string,
  body: object,
): Promise<Answer<Nothing>> {
  if (!(Number.isInteger(sequence) && sequence >= 1 && sequence <= MAX_SEQUENCE)) {
    throw new TypeError(`sequence: expected an integer from 1 to ${MAX_SEQUENCE}, got ${sequence}`)
  }
  return request<Nothing>(caller, {
    method,
    path: `cardkit/v1/cards/:card_id${path}`,
    pathParams: { card_id: cardId, ...(elementId !== undefined && { element_id: elementId }) },
    body: { ...body, uuid, sequence },
    idempotencyKey: 'uuid',
    maxKeyLength: 64,
  })
}
