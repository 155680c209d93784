import ky, { type KyInstance } from 'ky'

/** One call, as it went over the wire. */
export interface SeenCall {
  method: string
  path: string
  query?: Record<string, string | string[]>
  token: string | undefined
  body?: unknown
}

/** `data` of a success, a refusal as Lark sends it, or a response of one's own. */
type PlainReply = { data?: unknown; msg?: string } | { code: number; msg: string; status?: number } | Response

/** What comes back, or what makes it of the call. */
export type Reply = PlainReply | ((call: SeenCall) => PlainReply)

export interface FakeLark {
  instance: KyInstance
  fetch: typeof fetch
  calls: SeenCall[]
}

/** A Lark that hands out the token `t-9`, and keeps what else it was asked. Replies are used up in order, and the last one stays. */
export function fakeLark(...replies: Reply[]): FakeLark {
  const calls: SeenCall[] = []
  const fake = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const call = await read(input instanceof Request ? input : new Request(input, init))
    if (call.path.includes('/auth/v3/')) {
      return Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-9', app_access_token: 't-9', expire: 7200 })
    }
    calls.push(call)
    const next = replies[calls.length - 1] ?? replies.at(-1) ?? { data: {} }
    const reply = typeof next === 'function' ? next(call) : next
    if (reply instanceof Response) return reply.clone()
    if ('code' in reply && reply.code !== 0) {
      const { status = 400, ...refusal } = reply
      return Response.json(refusal, { status, headers: { 'x-tt-logid': 'log-1' } })
    }
    return Response.json({ code: 0, msg: 'success', ...reply })
  }
  return { instance: ky.create({ fetch: fake }), fetch: fake, calls }
}

async function read(request: Request): Promise<SeenCall> {
  const { pathname, searchParams } = new URL(request.url)
  const type = request.headers.get('content-type') ?? ''
  const call: SeenCall = {
    method: request.method,
    path: pathname,
    token: request.headers.get('authorization')?.replace(/^Bearer /, ''),
  }
  if (searchParams.size > 0) {
    call.query = Object.fromEntries(
      [...new Set(searchParams.keys())].map(name => {
        const values = searchParams.getAll(name)
        return [name, values.length > 1 ? values : (values[0] ?? '')]
      }),
    )
  }
  if (type.startsWith('multipart/')) {
    const form = await request.formData()
    call.body = Object.fromEntries(
      await Promise.all(
        [...form].map(async ([name, value]) => [
          name,
          value instanceof File ? { name: value.name, type: value.type, text: await value.text() } : value,
        ]),
      ),
    )
  } else {
    const text = await request.text()
    if (text) call.body = JSON.parse(text) as unknown
  }
  return call
}
