import { LarkStoreError } from '../errors/larkStoreError.ts'
import type { Logger } from '../hooks.ts'
import { type GuardedStore, guardStore } from '../tokens/guardedStore.ts'
import { leased } from '../tokens/lease.ts'
import type { TokenStore } from '../tokens/store.ts'
import { pause, type Timers } from '../transport/timers.ts'
import { lifeMsOf, type Pair, read, toTokens, write } from './userSessionPair.ts'

/** Longer than a refresh can take, its second attempt and its writes included. */
const LEASE_MS = 30_000
/** The lease of a machine that died ends within this. */
const OTHERS_MS = LEASE_MS + 5_000
/** A store that hung is left alone for a second, so the last attempt comes after that. */
const WRITE_AGAIN_MS = [250, 1_000]

/** What all sessions of one user have in common in this process. */
interface Desk {
  /** A refresh under way. */
  flight?: Promise<Pair> | undefined
  /** Handed out by Lark, and not kept yet. */
  unsaved?: Pair | undefined
}

/** What all sessions over one store have in common: a store that hangs is left alone by all of them, and warned of once. */
interface Room {
  guarded: GuardedStore
  timers: Timers
  logger: Logger | undefined
  desks: Map<string, Desk>
}

const rooms = new WeakMap<TokenStore, Room>()

function roomOf(store: TokenStore, timers: Timers, logger: Logger | undefined): Room {
  const known = rooms.get(store)
  if (known?.timers === timers && known.logger === logger) return known
  const room = { guarded: guardStore(store, timers, logger), timers, logger, desks: known?.desks ?? new Map() }
  rooms.set(store, room)
  return room
}

export interface VaultOptions {
  store: TokenStore
  key: string
  timers: Timers
  logger: Logger | undefined
}

/** Where one user's pair is kept, and where machines take turns at refreshing it. */
export interface Vault {
  /** Whether machines can take turns; without it only this process does. */
  readonly leases: boolean
  /** `'none'`: nothing is kept; `'junk'`: nothing that we understand; `'down'`: the store didn't answer. */
  read(): Promise<Pair | 'none' | 'junk' | 'down'>
  /** @throws {LarkStoreError} holding the tokens, when the store won't take them */
  keep(pair: Pair): Promise<Pair>
  /** What {@link keep} couldn't keep so far. */
  unsaved(): Pair | undefined
  /** Gives up what couldn't be kept: something newer was. */
  dropUnsaved(): void
  /** Resolves to whether nothing is kept any more. */
  remove(): Promise<boolean>
  /** Removes this very pair, and no newer one. */
  removeThis(pair: Pair): Promise<void>
  /** One refresh at a time in this process: whoever comes while it is under way gets its outcome. */
  share(refresh: () => Promise<Pair>): Promise<Pair>
  /** Waits for a refresh of this process, whatever comes of it. */
  settled(): Promise<void>
  /** One machine at a time; `alone` is `false` where that can't be made sure. */
  inTurn<T>(look: () => Promise<T | undefined>, work: (alone: boolean) => Promise<T>): Promise<T>
}

export function vault({ store, key, timers, logger }: VaultOptions): Vault {
  const { guarded, desks } = roomOf(store, timers, logger)

  function desk(change?: Partial<Desk>): Desk {
    const mine: Desk = { ...desks.get(key), ...change }
    // Only what is under way is remembered, so that users who come and go leave nothing behind.
    if (mine.flight || mine.unsaved) desks.set(key, mine)
    else desks.delete(key)
    return mine
  }

  return {
    leases: guarded.leases,
    async read() {
      const text = await guarded.get(key)
      if (text === undefined) return 'down'
      return text === null ? 'none' : (read(text) ?? 'junk')
    },
    async keep(pair) {
      desk({ unsaved: pair })
      for (const waitMs of [0, ...WRITE_AGAIN_MS]) {
        if (waitMs > 0) await pause(waitMs, timers, undefined)
        if (await guarded.set(key, write(pair), lifeMsOf(pair, timers.now()))) {
          desk({ unsaved: undefined })
          return pair
        }
      }
      throw new LarkStoreError(
        "the user's new tokens could not be kept: the store failed.\nFix: they are in error.tokens, and this process keeps them and tries again at the next call; mend the store, or hand them to session.save(tokens).",
        toTokens(pair, timers.now()),
      )
    },
    unsaved: () => desk().unsaved,
    dropUnsaved: () => void desk({ unsaved: undefined }),
    remove() {
      desk({ unsaved: undefined })
      return guarded.delete(key)
    },
    async removeThis(pair) {
      await guarded.deleteIfEqual(key, write(pair))
    },
    share(refresh) {
      const { flight = refresh().finally(() => desk({ flight: undefined })) } = desk()
      desk({ flight })
      return flight
    },
    async settled() {
      await desk().flight?.catch(() => undefined)
    },
    inTurn: (look, work) =>
      guarded.leases
        ? leased({ store: guarded, key, ttlMs: LEASE_MS, waitMs: OTHERS_MS, timers, look, work })
        : look().then(brought => brought ?? work(false)),
  }
}
