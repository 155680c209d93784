import type { EventOf, Name } from './handlers.ts'
import { isObject } from './json.ts'
import { LEGACY_CARD } from './parseCallback.ts'

/** Any part of a value, at any depth. A list is given whole. */
export type Part<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [K in keyof T]?: Part<T[K]> } : T

export type FixtureHeader = {
  /** Default: random, so that two fixtures are two events. */
  readonly event_id?: string
  /** Unix time in milliseconds. Default: now. */
  readonly create_time?: string
  /** The verification token that your webhook expects. Default: `token`. */
  readonly token?: string
  /** Default: `cli_test`. */
  readonly app_id?: string
  /** Default: `tenant_test`. */
  readonly tenant_key?: string
}

const USER = { open_id: 'ou_test', union_id: 'on_test' }
const SAMPLES: Readonly<Record<string, object>> = {
  'im.message.receive_v1': {
    sender: { sender_id: USER, sender_type: 'user', tenant_key: 'tenant_test' },
    message: {
      message_id: 'om_test',
      create_time: '1700000000000',
      chat_id: 'oc_test',
      chat_type: 'p2p',
      message_type: 'text',
      content: '{"text":"hello"}',
    },
  },
  'card.action.trigger': {
    operator: { ...USER, tenant_key: 'tenant_test' },
    token: 'c-test',
    action: { tag: 'button', value: {} },
    host: 'im_message',
    context: { open_message_id: 'om_test', open_chat_id: 'oc_test' },
  },
  [LEGACY_CARD]: {
    open_id: 'ou_test',
    tenant_key: 'tenant_test',
    open_message_id: 'om_test',
    token: 'c-test',
    action: { tag: 'button', value: {} },
  },
}

/**
 * Makes the envelope of an event or a callback, as Lark would send it decrypted, for tests. What you don't give comes from a sample,
 * for `im.message.receive_v1` and the cards; for other events it is missing.
 *
 * @example eventFixture('im.message.receive_v1', { message: { content: '{"text":"deploy"}' } }, { token: 'my verification token' })
 */
export function eventFixture<N extends Name>(
  name: N,
  event: Part<EventOf<N>> | Record<string, never> = {},
  header: FixtureHeader = {},
): Record<string, unknown> {
  const body = merge(SAMPLES[name] ?? {}, event)
  const {
    event_id = crypto.randomUUID(),
    create_time = String(Date.now()),
    token = 'token',
    app_id = 'cli_test',
    tenant_key = 'tenant_test',
  } = header
  if (name === LEGACY_CARD) return body
  if (name.includes('.')) {
    return {
      schema: '2.0',
      header: { event_id, event_type: name, create_time, token, app_id, tenant_key },
      event: body,
    }
  }
  const ts = String(Number(create_time) / 1000)
  return { ts, uuid: event_id, token, type: 'event_callback', event: { app_id, tenant_key, type: name, ...body } }
}

function merge(sample: object, part: object): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...sample }
  for (const [key, value] of Object.entries(part)) {
    const known = merged[key]
    merged[key] = isObject(value) && isObject(known) ? merge(known, value) : value
  }
  return merged
}
