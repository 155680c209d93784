import {
  type CallbackRefusedError,
  createDispatcher,
  createWebhook,
  type DispatchContext,
  type DispatcherOptions,
  encryptCallback,
  eventFixture,
  signCallback,
  type Timer,
  type UnknownContext,
  type Webhook,
  type WebhookOptions,
} from '../../src/index.ts'

export const KEY = 'test key'
export const TOKEN = 'verification token'
export const NOW_MS = 1_700_000_000_000
export const NOW = '1700000000'
export const REFUSED = '{"error":"refused"}'

/** A clock that only tests turn; a wait of no time passes by itself. */
export function manualClock(): { now: () => number; timer: Timer; turn: (ms: number) => Promise<void> } {
  let nowMs = NOW_MS
  const jobs = new Set<{ atMs: number; run: () => void }>()
  return {
    now: () => nowMs,
    timer(run, ms) {
      if (ms === 0) return systemTimer(run)
      const job = { atMs: nowMs + ms, run }
      jobs.add(job)
      return () => jobs.delete(job)
    },
    async turn(ms) {
      await settle()
      nowMs += ms
      for (const job of [...jobs].sort((a, b) => a.atMs - b.atMs)) {
        if (job.atMs > nowMs) continue
        jobs.delete(job)
        job.run()
        await settle()
      }
    },
  }
}

function systemTimer(run: () => void): () => void {
  const id = setTimeout(run, 0)
  return () => clearTimeout(id)
}

/** Lets everything that waits for nothing but its turn go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise<void>(resolve => {
      setTimeout(resolve, 0)
    })
  }
}

export function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open: () => open() }
}

export type Bot = {
  webhook: Webhook
  runs: UnknownContext[]
  unknown: UnknownContext[]
  errors: unknown[]
  refusals: string[]
  /** Sends a request and lets the work after the answer end. */
  post: (request: Request | Promise<Request>, context?: DispatchContext) => Promise<{ status: number; body: string }>
}

/** A webhook whose every handler notes that it ran. */
export function bot(
  options: Partial<Omit<WebhookOptions, 'dispatcher'>> = { encryptKey: KEY, verificationToken: TOKEN },
  dispatching: DispatcherOptions = {},
): Bot {
  const runs: UnknownContext[] = []
  const unknown: UnknownContext[] = []
  const errors: unknown[] = []
  const refusals: string[] = []
  const dispatcher = createDispatcher({
    now: () => NOW_MS,
    onUnknown: context => unknown.push(context),
    onError: error => errors.push(error),
    on: {
      'im.*': context => {
        runs.push(context)
      },
      'card.action.trigger': context => {
        runs.push(context)
        return { toast: { content: 'ok' } }
      },
      'card.action.trigger_v1': context => {
        runs.push(context)
        return {}
      },
    },
    ...dispatching,
  })
  const onRefused = ({ reason }: CallbackRefusedError): void => void refusals.push(reason)
  const webhook = createWebhook({ dispatcher, now: () => NOW_MS, onRefused, ...options })
  return {
    webhook,
    runs,
    unknown,
    errors,
    refusals,
    async post(request, context) {
      const response = await webhook(await request, context)
      const body = await response.text()
      await settle()
      return { status: response.status, body }
    },
  }
}

export type Signing = {
  key?: string
  timestamp?: string
  nonce?: string
  headers?: Record<string, string>
  url?: string
}

/** Signs these very bytes. */
export async function signed(
  body: string | Uint8Array,
  { key = KEY, timestamp = NOW, nonce = 'nonce', headers, url }: Signing = {},
): Promise<Request> {
  const signature = await signCallback({ body, encryptKey: key, timestamp, nonce })
  return request(body, { ...signature, ...headers }, url)
}

/** Encrypts and signs, as Lark does. */
export async function sealed(envelope: unknown, signing: Signing = {}): Promise<Request> {
  return signed(await encryptCallback(envelope, signing.key ?? KEY), signing)
}

export function request(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  url = 'https://bot.example/lark',
): Request {
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as Uint8Array<ArrayBuffer> | string,
  })
}

export const message = (eventId = 'e1', messageId = 'om_1'): Record<string, unknown> =>
  eventFixture('im.message.receive_v1', { message: { message_id: messageId } }, { token: TOKEN, event_id: eventId })

export const check = (token = TOKEN): Record<string, unknown> => ({ type: 'url_verification', token, challenge: 'c1' })
