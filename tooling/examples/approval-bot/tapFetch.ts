import { describeCall } from './describeCall.ts'

/** One call of the bot's, as it went over the wire. */
export interface SeenCall {
  /** In words. */
  what: string
  method: string
  /** Under `/open-apis/`, ids cut short. */
  path: string
  /** `undefined` where no answer came. */
  code: number | undefined
  ms: number
}

const ID = /\b(om|ou|oc|on|img|bm)[_-][\w-]{8,}/g

/** A `fetch` that reports every call it makes. */
export function tapFetch(report: (call: SeenCall) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const isJson = request.headers.get('content-type')?.includes('json')
    const body: unknown = isJson ? await request.clone().json() : undefined
    const { pathname } = new URL(request.url)
    const startedAt = performance.now()
    let code: number | undefined
    let answer: unknown
    try {
      const response = await fetch(request)
      answer = await response.clone().json()
      code = (answer as { code: number }).code
      return response
    } finally {
      const path = pathname.replace('/open-apis/', '')
      const what = describeCall(request.method, path, body, answer)
      report({ what, method: request.method, path: path.replace(ID, '$1_…'), code, ms: performance.now() - startedAt })
    }
  }
}
