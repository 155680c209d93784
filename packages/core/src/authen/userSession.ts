import type { Client } from '../client.ts'
import { LarkStoreError } from '../errors/larkStoreError.ts'
import type { Logger } from '../hooks.ts'
import { keyPrefix } from '../tokens/keyPrefix.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { TokenSource } from '../transport/session.ts'
import { orAbort, platformTimers, type Timers } from '../transport/timers.ts'
import { isAlive, type Pair, toPair } from './userSessionPair.ts'
import { loginNeeded, refreshPair, storeDown } from './userSessionRefresh.ts'
import { vault } from './userSessionVault.ts'
import type { UserAccessTokenData } from './userToken.ts'

/** A log-out on another machine is noticed within this. */
const RECHECK_MS = 60_000
/** After a renewal ahead of time failed, calls go on with the token they have and leave Lark alone for this long. */
const CALM_MS = 30_000

export interface UserSessionOptions {
  /** The app that the user has logged in to. */
  client: Client
  /**
   * Where the pair is kept. It holds what logs the user in for weeks: encrypt it at rest if others can read it.
   * Where several machines share it, it needs `setIfAbsent`, so that they take turns at spending the refresh token.
   */
  store: TokenStore
  /** The user's place in the store, such as their `open_id`. The app and the domain are part of it already. */
  key: string
  /** Tokens to begin with, where the store holds none; as `getUserAccessToken` returned them in `data`. */
  tokens?: UserAccessTokenData | undefined
  /** Hears when the store fails. Default: none. */
  logger?: Logger | undefined
  /** The clock. For tests. */
  timers?: Timers | undefined
}

/** Keeps one user logged in; `client.asUser(session)` calls with it. */
export interface UserSession extends TokenSource {
  /**
   * A token that is good now, refreshed where needed.
   *
   * @throws {LarkAuthError} when the user has to log in again
   * @throws {LarkStoreError} when a new pair can't be kept, or the store doesn't say which pair is the last
   */
  get(signal?: AbortSignal): Promise<string>
  /**
   * Keeps the tokens of a log-in, `data` of `getUserAccessToken`, in place of those before.
   *
   * @throws {LarkStoreError} when the store won't take them
   */
  save(tokens: UserAccessTokenData): Promise<void>
  /**
   * Forgets the user here and in the store. Other machines notice within a minute; Lark isn't told, and has no call for it.
   *
   * @throws {LarkStoreError} when the store won't forget
   */
  logOut(): Promise<void>
}

/**
 * Makes a session that keeps a user's rotating pair of tokens alive: refreshed five minutes ahead of its end while calls go on,
 * once however many calls, sessions and machines need it, and kept in the store before anybody gets it.
 *
 * - A token that Lark refuses (99991668, 99991677) is replaced and the call is made again, once
 * - Trouble at Lark while refreshing (20050, 5xx, a broken connection) is tried once more
 * - A machine that dies while it refreshes holds the others up for half a minute; calls with a token that lives don't notice
 * - Stores without `setIfAbsent` keep one process in order; many need one that has it. A store whose machines see each other's
 *   writes late, such as Workers KV, is not for sessions that several of them use at once
 * - Sessions are cheap: make one for each request, or keep one for each user
 *
 * @throws {TypeError} when an option can't be right
 * @see https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token
 * @example
 * const session = createUserSession({ client, store, key: openId })
 * await session.save(tokens)
 * const { data } = await getUserInfo({ client: client.asUser(session) })
 */
export function createUserSession(options: UserSessionOptions): UserSession {
  const { client, store, key, tokens, logger, timers = platformTimers } = options
  if (typeof key !== 'string' || key === '') throw new TypeError("key: expected a string that isn't empty")
  if (typeof store?.get !== 'function') throw new TypeError('store: expected a TokenStore, such as memoryStore()')
  const name = `${keyPrefix(client.domain, client.appId)}:user:${encodeURIComponent(key)}`
  const kept = vault({ store, key: name, timers, logger })
  let seed = tokens && toPair(tokens, timers.now())
  let held: Pair | undefined
  let refused: string | undefined
  let checkedAtMs = 0
  let failedAtMs = Number.NEGATIVE_INFINITY
  let pending: Promise<Pair> | undefined
  // Counts log-ins and log-outs: what was under way before one of them isn't held after it.
  let era = 0

  const since = (thenMs: number) => Math.abs(timers.now() - thenMs)
  const isGood = (pair: Pair) => pair.accessToken !== refused && isAlive(pair, timers.now())

  function hold(pair: Pair | undefined): void {
    held = pair
    checkedAtMs = timers.now()
  }

  async function load(): Promise<void> {
    const begun = era
    const found = await kept.read()
    if (era !== begun) return
    if (typeof found === 'object') return hold(found)
    if (found !== 'down' && seed) hold(await kept.keep(seed))
    // What memory holds goes on where the store can't tell; a log-out elsewhere ends it.
    else hold(found === 'none' ? undefined : (held ?? seed))
    if (found === 'down' && !held) throw storeDown()
  }

  async function current(): Promise<Pair> {
    const begun = era
    if (!kept.unsaved()) {
      await load()
      if (!held) throw loginNeeded('nobody is logged in under this key: the store holds no tokens.')
      if (isGood(held)) return renewedAhead(held)
    }
    let pair = await refresh()
    // Another session's refresh may have ended with the very token that was refused here.
    if (pair.accessToken === refused) pair = await refresh()
    if (era === begun) hold(pair)
    return pair
  }

  function refresh(): Promise<Pair> {
    const stale = held
    const serves = (pair: Pair) => pair.accessToken !== stale?.accessToken && isGood(pair)
    return kept.share(() => refreshPair({ client, vault: kept, timers, held, serves }))
  }

  /** The same pair, which is renewed beside the calls that go on with it. */
  function renewedAhead(pair: Pair): Pair {
    if (pair.renewAtMs > timers.now() || since(failedAtMs) < CALM_MS) return pair
    const begun = era
    refresh().then(
      renewed => {
        if (era === begun) hold(renewed)
      },
      () => {
        failedAtMs = timers.now()
      },
    )
    return pair
  }

  return {
    async get(signal) {
      if (held && isGood(held) && since(checkedAtMs) < RECHECK_MS) {
        return renewedAhead(held).accessToken
      }
      pending ??= current().finally(() => {
        pending = undefined
      })
      return (await orAbort(pending, signal)).accessToken
    },
    refuse(token) {
      // A late refusal of an older token says nothing about its successor.
      if (!held || held.accessToken === token) refused = token
      return true
    },
    async save(fresh) {
      const pair = toPair(fresh, timers.now())
      era++
      seed = undefined
      refused = undefined
      // A refresh under way would put the old user's pair over this one.
      await kept.settled()
      await kept.inTurn(
        async () => undefined,
        async () => void (await kept.keep(pair)),
      )
      hold(pair)
    },
    async logOut() {
      era++
      seed = undefined
      hold(undefined)
      await kept.remove()
      // A refresh under way, here or elsewhere, would bring the user back.
      await kept.settled()
      const gone = await kept.inTurn<boolean>(async () => undefined, kept.remove)
      if (!gone) throw new LarkStoreError('the user was not logged out: the store failed.\nFix: call logOut again.')
    },
  }
}
