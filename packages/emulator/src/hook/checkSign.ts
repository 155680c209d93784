import { createHmac } from 'node:crypto'
import { sameSecret } from '../auth/appTokens.ts'
import { refuse } from '../http/refusal.ts'
import type { Call } from '../http/route.ts'
import type { World } from '../world.ts'

const WINDOW_S = 3600

/** The signature of a custom bot: the secret is in the key, and nothing is signed. */
export function signHook(timestamp: string, secret: string): string {
  return createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64')
}

/** Refuses what is not signed with the secret, or was signed more than an hour from now. */
export function checkSign(call: Call, secret: string, world: World): void {
  const { timestamp, sign } = call.body
  const stamp = typeof timestamp === 'number' ? String(timestamp) : timestamp
  const seconds = typeof stamp === 'string' && /^\d+$/.test(stamp) ? Number(stamp) : Number.NaN
  const fresh = Math.abs(world.clock.now() / 1000 - seconds) <= WINDOW_S
  const signed = typeof sign === 'string' && sameSecret(sign, signHook(String(stamp), secret))
  if (!fresh || !signed) refuse(19021, 'sign match fail or timestamp is not within one hour from current time')
}
