import type { EndpointContract } from '../contract/types.ts'
import type { World } from '../world.ts'
import type { Refusal } from './refusal.ts'
import type { Route } from './route.ts'

/** The form of the platform's log ids: local time and 22 hexadecimal digits. */
export function nextLogId(world: World): string {
  const stamp = new Date(world.clock.now()).toISOString().replace(/\D/g, '').slice(0, 14)
  return stamp + world.ids.next('').slice(0, 22).toUpperCase()
}

export function json(body: unknown, status: number, logId: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-tt-logid': logId, ...headers },
  })
}

/** Where the platform has no route at all it does not speak JSON. */
export function notFound(logId: string): Response {
  return new Response('404 page not found', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-tt-logid': logId },
  })
}

function statusOf(refusal: Refusal, contract: EndpointContract, route: Route): number {
  if (refusal.details.status !== undefined) return refusal.details.status
  for (const [status, codes] of Object.entries(contract.statuses)) {
    if (codes.includes(refusal.code)) return Number(status)
  }
  return route.refusalStatus ?? 400
}

export function refusalAnswer(refusal: Refusal, contract: EndpointContract, route: Route, logId: string): Response {
  const { code, message, details } = refusal
  const body = {
    code,
    msg: message,
    error: {
      log_id: logId,
      troubleshooter: `https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=${code}`,
      ...details.error,
    },
  }
  return json(body, statusOf(refusal, contract, route), logId, details.headers)
}
