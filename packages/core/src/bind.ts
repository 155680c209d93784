import type { Client, UserClient } from './client.ts'

type CallerKey = 'client' | 'tenantAccessToken' | 'userAccessToken' | 'instance' | 'domain'
/** Over each member of a union on its own, so that alternatives stay alternatives. */
type WithoutCaller<Params> = Params extends unknown ? Omit<Params, CallerKey> : never
type Bound<F> = F extends (params: infer Params) => infer Result
  ? object extends WithoutCaller<Params>
    ? (params?: WithoutCaller<Params>) => Result
    : (params: WithoutCaller<Params>) => Result
  : never

/**
 * The same functions without the caller part.
 *
 * @example
 * const lark = bind(client, { sendMessage, recallMessage })
 * await lark.sendMessage({ chatId: 'oc_…', content: 'Deployed.' })
 */
export function bind<Functions extends Record<string, (params: never) => unknown>>(
  client: Client | UserClient,
  functions: Functions,
): { [Name in keyof Functions]: Bound<Functions[Name]> } {
  const bound = Object.entries(functions).map(([name, run]) => [
    name,
    (params?: object) => run({ ...params, client } as never),
  ])
  return Object.fromEntries(bound) as { [Name in keyof Functions]: Bound<Functions[Name]> }
}
