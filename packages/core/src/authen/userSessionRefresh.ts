import type { Client } from '../client.ts'
import { isLarkApiError, isLarkAuthError, isLarkRateLimitError, LarkAuthError } from '../errors/larkApiError.ts'
import { LarkError } from '../errors/larkError.ts'
import { isLarkNetworkError } from '../errors/larkNetworkError.ts'
import { LarkStoreError } from '../errors/larkStoreError.ts'
import { pause, type Timers } from '../transport/timers.ts'
import { refreshUserAccessToken } from './refreshUserAccessToken.ts'
import { type Pair, toPair } from './userSessionPair.ts'
import type { Vault } from './userSessionVault.ts'

/** Two attempts with a pause between, all of it inside the lease. */
const ATTEMPT_MS = 9_000
const ALL_MS = 20_000
const AGAIN_MS = 1_000

const ADVICE = 'let the user log in again (getAuth), then hand the new tokens to session.save(tokens).'

export interface RefreshOptions {
  client: Client
  vault: Vault
  timers: Timers
  /** What this process knows, where the store doesn't. */
  held: Pair | undefined
  /** Whether a pair from the store spares the refresh. */
  serves: (pair: Pair) => boolean
}

/** Spends the refresh token once, whoever else is at it, and keeps the new pair before anybody gets it. */
export async function refreshPair({ client, vault, timers, held, serves }: RefreshOptions): Promise<Pair> {
  const unsaved = vault.unsaved()
  if (unsaved) {
    const kept = await vault.read()
    if (typeof kept !== 'object' || kept.expiresAtMs <= unsaved.expiresAtMs) return vault.keep(unsaved)
    // The user has logged in anew on another machine.
    vault.dropUnsaved()
    if (serves(kept)) return kept
  }
  let basis: Pair | undefined

  async function look(): Promise<Pair | undefined> {
    const kept = await vault.read()
    if (kept === 'none') throw loginNeeded('nobody is logged in under this key: the store holds no tokens.')
    basis = kept === 'junk' ? held : kept === 'down' ? undefined : kept
    return basis && basis !== held && serves(basis) ? basis : undefined
  }

  return vault.inTurn(look, async alone => {
    // Spent on a guess, a token that works once may be gone for everybody.
    if (!basis || (vault.leases && !alone)) throw storeDown()
    return spend(basis)
  })

  async function spend(pair: Pair): Promise<Pair> {
    const { refreshToken } = pair
    if (!refreshToken) {
      throw loginNeeded('the access token has ended and there is no refresh token: ask for the scope offline_access.')
    }
    try {
      const { data } = await withinLease(signal => refreshTwice(client, refreshToken, timers, signal), timers)
      return await vault.keep(toPair(data, timers.now()))
    } catch (error) {
      if (!isLarkAuthError(error)) throw error
      // Where machines can't take turns, another one may have spent it and kept the next pair.
      const kept = await vault.read()
      if (typeof kept === 'object' && kept.refreshToken !== refreshToken && serves(kept)) return kept
      await vault.removeThis(pair)
      throw error.hint ? error : new LarkAuthError(Object.assign({}, error, { hint: ADVICE }))
    }
  }
}

/** One more try harms nothing: what an unknown first one has spent is lost either way. */
async function refreshTwice(client: Client, refreshToken: string, timers: Timers, signal: AbortSignal) {
  const ask = () => refreshUserAccessToken({ client, refreshToken, signal, timeoutMs: ATTEMPT_MS })
  try {
    return await ask()
  } catch (error) {
    const isTrouble = isLarkApiError(error) ? error.retryable && !isLarkRateLimitError(error) : false
    if (signal.aborted || !(isTrouble || isLarkNetworkError(error))) throw error
    await pause(AGAIN_MS * (0.5 + timers.random() / 2), timers, signal)
    return ask()
  }
}

async function withinLease<T>(work: (signal: AbortSignal) => Promise<T>, timers: Timers): Promise<T> {
  const controller = new AbortController()
  const reason = new LarkError(`refreshing the user's token took longer than ${ALL_MS} ms.\nFix: call again.`)
  const timer = timers.setTimeout(() => controller.abort(reason), ALL_MS)
  try {
    return await work(controller.signal)
  } finally {
    timers.clearTimeout(timer)
  }
}

export function storeDown(): LarkStoreError {
  return new LarkStoreError(
    "the store didn't answer, and without it the user's refresh token may not be spent.\nFix: call again once the store is back; nothing is lost.",
  )
}

export function loginNeeded(why: string): LarkAuthError {
  // 99991669 is what Lark calls it: there is no refresh token that is good.
  const facts = { code: 99991669, msg: why, status: 0, method: 'POST', path: 'authen/v2/oauth/token', hint: ADVICE }
  const error = new LarkAuthError(facts)
  const { message, stack } = error
  // Lark wasn't asked, so that it can't have refused.
  error.message = `${why}\nFix: ${ADVICE}`
  if (stack) error.stack = stack.replace(message, () => error.message)
  return error
}
