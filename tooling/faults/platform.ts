import { createHash } from 'node:crypto'

const WINDOW_MS = 60 * 60_000

export interface StoredMessage {
  messageId: string
  uuid: string | undefined
  receiveId: string
  content: string
  storedAtMs: number
}

/** What the faults happen to: messages kept once per `uuid` for an hour, and tokens that can be revoked. */
export class Platform {
  readonly messages: StoredMessage[] = []
  /** Requests for a token, refused ones included. */
  tokenRequests = 0
  /** What a token answer says about its life, in seconds. */
  expire = 7200
  readonly #now: () => number
  readonly #byUuid = new Map<string, StoredMessage>()
  readonly #live = new Set<string>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Keeps a message, unless its `uuid` is known: then the first one is the answer. */
  store(body: Record<string, unknown>): StoredMessage {
    const uuid = typeof body.uuid === 'string' ? body.uuid : undefined
    const known = uuid === undefined ? undefined : this.#byUuid.get(uuid)
    if (known && this.#now() - known.storedAtMs < WINDOW_MS) return known
    const message = {
      messageId: `om_${this.messages.length + 1}`,
      uuid,
      receiveId: String(body.receive_id),
      content: String(body.content),
      storedAtMs: this.#now(),
    }
    this.messages.push(message)
    if (uuid !== undefined) this.#byUuid.set(uuid, message)
    return message
  }

  issueToken(): string {
    this.tokenRequests++
    const token = `t-${createHash('sha256').update(String(this.tokenRequests)).digest('hex').slice(0, 32)}`
    this.#live.add(token)
    return token
  }

  isLive(authorization: string | undefined): boolean {
    return this.#live.has(authorization?.replace(/^Bearer /, '') ?? '')
  }

  /** Ends all tokens handed out so far. */
  revokeTokens(): void {
    this.#live.clear()
  }

  /** Messages of which the same content was stored twice or more, and contents never stored. */
  audit(contents: readonly string[]): { lost: number; doubled: number } {
    const counts = new Map<string, number>()
    for (const { content } of this.messages) counts.set(content, (counts.get(content) ?? 0) + 1)
    let lost = 0
    let doubled = 0
    for (const content of contents) {
      const count = counts.get(content) ?? 0
      if (count === 0) lost++
      if (count > 1) doubled++
    }
    return { lost, doubled }
  }
}
