import ky, { type KyInstance } from 'ky'

/** One call, as it went over the wire. */
export interface SeenCall {
  method: string
  path: string
  query: Record<string, string>
  token: string | null
  body?: unknown
}

/** What to answer: `data` of a success, or a refusal as Lark sends it. */
export type Reply = { data: unknown } | { code: number; msg: string; status?: number; error?: unknown }

/** A Lark that answers as it is told and keeps what it was asked. */
export function fakeLark(reply: (call: SeenCall) => Reply): { instance: KyInstance; calls: SeenCall[] } {
  const calls: SeenCall[] = []
  const fetch = async (input: unknown): Promise<Response> => {
    const request = input as Request
    const url = new URL(request.url)
    const text = await request.text()
    const call: SeenCall = {
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      token: request.headers.get('authorization'),
      ...(text && { body: JSON.parse(text) as unknown }),
    }
    calls.push(call)
    const answer = reply(call)
    if ('data' in answer) return Response.json({ code: 0, msg: 'success', ...answer })
    const { status = 400, ...refusal } = answer
    return Response.json(refusal, { status, headers: { 'x-tt-logid': 'log-1' } })
  }
  return { instance: ky.create({ fetch }), calls }
}
