import type { LarkApiError } from '../errors/larkApiError.ts'
import { LarkError } from '../errors/larkError.ts'
import { pause, type Timers } from '../transport/timers.ts'
import type { GuardedStore } from './guardedStore.ts'

/** Lark pushes a ticket every hour; an older one may still be good, so it is kept for a day. */
const TICKET_TTL_MS = 24 * 60 * 60_000
/** A ticket that is asked for comes by the event within moments, here or on a machine that shares the store. */
const LOOKS = 12
const LOOK_EVERY_MS = 250
const RESEND_EVERY_MS = 60_000

export interface AppTicketOptions<T> {
  store: GuardedStore | undefined
  key: string
  timers: Timers
  /** Spends a ticket on an app token; it can be spent many times. */
  exchange: (ticket: string) => Promise<T>
  /** Asks Lark to push a ticket. */
  resend: () => Promise<unknown>
}

export interface AppTicket<T> {
  save(ticket: string): Promise<void>
  /** Exchanges the newest ticket; where there is none that is good, asks for one and waits for it a little. */
  spend(): Promise<T>
}

/** The ticket of a store app, which Lark pushes by an event and takes in exchange for the app's token. */
export function appTicket<T>({ store, key, timers, exchange, resend }: AppTicketOptions<T>): AppTicket<T> {
  let own: string | undefined
  let askedAtMs = Number.NEGATIVE_INFINITY

  async function newest(refused: ReadonlySet<string>): Promise<string | undefined> {
    const tickets = [await store?.get(key), own]
    return tickets.find(ticket => typeof ticket === 'string' && !refused.has(ticket)) ?? undefined
  }

  async function askForOne(): Promise<void> {
    const sinceMs = timers.now() - askedAtMs
    if (sinceMs >= 0 && sinceMs < RESEND_EVERY_MS) return
    await resend()
    askedAtMs = timers.now()
  }

  return {
    async save(ticket) {
      if (typeof ticket !== 'string' || ticket === '')
        throw new TypeError(`ticket: expected a string, got ${typeof ticket}`)
      own = ticket
      await store?.set(key, ticket, TICKET_TTL_MS)
    },
    async spend() {
      const refused = new Set<string>()
      for (let looks = 0; looks <= LOOKS; looks++) {
        const ticket = await newest(refused)
        if (ticket !== undefined) {
          try {
            return await exchange(ticket)
          } catch (error) {
            // 10012: the ticket is no longer good; Lark pushes a new one when asked.
            if ((error as LarkApiError).code !== 10012) throw error
            refused.add(ticket)
            if (own === ticket) own = undefined
            await store?.deleteIfEqual(key, ticket)
            // A newer one may be at hand already.
            continue
          }
        }
        await askForOne()
        await pause(LOOK_EVERY_MS, timers, undefined)
      }
      throw new LarkError(
        'a store app needs an app ticket; Lark was asked to push one, and none has come.\nFix: handle the app_ticket event, hand its ticket to client.saveAppTicket(ticket), then call again.',
      )
    },
  }
}
