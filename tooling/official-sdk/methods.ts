import { Client, LoggerLevel } from '@larksuiteoapi/node-sdk'

/** What a method of the official SDK takes. */
export interface Payload {
  path: Record<string, unknown>
  params: Record<string, unknown>
  data: Record<string, unknown>
}

export type Method = (payload: Partial<Payload>) => Promise<unknown>

const DOMAINS = ['im', 'contact', 'cardkit', 'directory', 'search', 'docx'] as const

/**
 * The methods of the official SDK by what they call: `POST im/v1/messages`.
 * They don't tell, so each is called once over a line that goes nowhere, with names for what it wants in the path.
 */
export async function officialMethods(options: {
  url: string
  appId: string
  appSecret: string
}): Promise<Map<string, Method>> {
  const calls: string[] = []
  const notedLine = {
    request: async ({ method, url }: { method: string; url: string }) => {
      const { pathname } = new URL(url, 'http://x')
      calls.push(`${method} ${decodeURIComponent(pathname).replace('/open-apis/', '')}`)
      return { code: 0 }
    },
    post: async () => ({ code: 0, tenant_access_token: 't-1', expire: 7200 }),
  }
  const { appId, appSecret } = options
  const quiet = { loggerLevel: LoggerLevel.fatal, logger: silent }
  const noted = new Client({ appId, appSecret, ...quiet, httpInstance: notedLine as never })
  const real = new Client({ appId, appSecret, ...quiet, domain: options.url })
  const found = new Map<string, Method>()

  async function calledBy(method: Method): Promise<string | undefined> {
    const path: Record<string, string> = {}
    for (let tries = 0; tries < 5; tries++) {
      calls.length = 0
      try {
        await method({ path, params: {}, data: {} })
      } catch (error) {
        const [, missing] = /request miss (\w+) path argument/.exec(String(error)) ?? []
        if (missing === undefined) return undefined
        path[missing] = `:${missing}`
        continue
      }
      return calls.at(-1)
    }
    return undefined
  }

  for (const domain of DOMAINS) {
    for (const [trail, method] of functionsIn(noted[domain], [domain])) {
      const called = await calledBy(method)
      if (called && !found.has(called)) found.set(called, at(real, trail) as Method)
    }
  }
  return found
}

const nothing = () => undefined
const silent = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing }

/** Every function of an object, however deep; iterators ask again and again. */
function functionsIn(value: unknown, trail: string[]): [string[], Method][] {
  if (typeof value !== 'object' || value === null || trail.length > 5) return []
  return Object.entries(value).flatMap(([name, one]): [string[], Method][] => {
    if (typeof one === 'function') return name.endsWith('Iterator') ? [] : [[[...trail, name], one as Method]]
    return functionsIn(one, [...trail, name])
  })
}

const at = (value: unknown, trail: string[]): unknown =>
  trail.reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], value)
