import { createEmulator, type Emulator, type EmulatorOptions } from '../src/index.ts'

export interface Answer {
  status: number
  headers: Headers
  /** The parsed JSON; `{}` for anything else. */
  body: { code?: number; msg?: string; data?: Record<string, unknown>; error?: Record<string, unknown> } & Record<
    string,
    unknown
  >
  response: Response
}

export interface Lark {
  emulator: Emulator
  /** A tenant token. */
  token: string
  /** Calls with the tenant token, or with the headers given. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Gets another tenant token, for when time was turned past the first. */
  renew(): Promise<void>
  /** Headers with the token of a person. */
  as(name: string): Promise<Record<string, string>>
  /** Sends to Ada and gives the message's id. */
  send(msgType: string, content: unknown, to?: string): Promise<string>
}

/** The 1st of June 2026, 08:00 UTC. */
export const START_MS: number = Date.UTC(2026, 5, 1, 8)

/** An emulator whose time stands still, and a way to call it. */
export async function createLark(options: EmulatorOptions = {}): Promise<Lark> {
  const emulator = createEmulator({ now: () => START_MS, ...options })

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const isForm = body instanceof FormData
    const response = await emulator.fetch(`https://open.feishu.cn/open-apis/${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
    const isJson = response.headers.get('content-type')?.includes('json')
    const parsed = isJson ? ((await response.clone().json()) as Answer['body']) : {}
    return { status: response.status, headers: response.headers, body: parsed, response }
  }

  let token = ''
  async function renew(): Promise<void> {
    const { appId: app_id, appSecret: app_secret } = emulator.app
    const { body } = await call('POST', 'auth/v3/tenant_access_token/internal', { app_id, app_secret })
    token = String(body.tenant_access_token ?? '')
  }
  await renew()

  return {
    emulator,
    token,
    call,
    renew,
    async as(name) {
      const { appId: client_id, appSecret: client_secret } = emulator.app
      const url = new URL('https://accounts.feishu.cn/open-apis/authen/v1/authorize')
      url.search = `?client_id=${client_id}&response_type=code&redirect_uri=https://app.example/`
      const code = new URL(await emulator.approve(url, { user: name })).searchParams.get('code')
      const body = { grant_type: 'authorization_code', client_id, client_secret, code }
      const answer = await call('POST', 'authen/v2/oauth/token', body)
      return { authorization: `Bearer ${String(answer.body.access_token)}` }
    },
    async send(msgType, content, to = emulator.user('Ada').openId) {
      const type = to.startsWith('oc_') ? 'chat_id' : 'open_id'
      const body = { receive_id: to, msg_type: msgType, content: JSON.stringify(content) }
      const answer = await call('POST', `im/v1/messages?receive_id_type=${type}`, body)
      if (answer.body.code !== 0) throw new Error(`Not sent: ${answer.body.code} ${answer.body.msg}`)
      return String(answer.body.data?.message_id)
    },
  }
}

/** Status and code of a refusal, and the name of a field that it complains about. */
export function refusal({ status, body }: Answer): [number, number | undefined] {
  return [status, body.code]
}

/** A card with a button that calls back. */
export function buttonCard(value: unknown, label = 'Approve'): Record<string, unknown> {
  return {
    schema: '2.0',
    body: {
      elements: [
        { tag: 'markdown', content: 'Leave?' },
        {
          tag: 'button',
          text: { tag: 'plain_text', content: label },
          behaviors: [{ type: 'callback', value }],
        },
      ],
    },
  }
}

/** The items of a page. */
export function itemsOf<Item = Record<string, unknown>>({ body }: Answer): Item[] {
  return (body.data?.items ?? []) as Item[]
}

/** A list in the data of an answer. */
export function listIn<Item = Record<string, unknown>>({ body }: Answer, field: string): Item[] {
  return (body.data?.[field] ?? []) as Item[]
}
