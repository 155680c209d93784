import { publicNames } from '../check/publicNames.ts'
import { packages } from '../check/workspace.ts'

/** What every reader has at hand when a snippet begins. */
const AT_HAND = `
  const client: import('@lark-sdk/core').Client
  const user: import('@lark-sdk/core').UserClient
  const request: Request
  const env: Record<string, string>
  const appId: string
  const appSecret: string
  const tenantAccessToken: string
  const userAccessToken: string
  const encryptKey: string
  const verificationToken: string
`

/** Values that an example takes from its reader's program: their names say what they are. */
const FROM_ELSEWHERE = `
  const code: string, codeVerifier: string, refreshToken: string, cookie: string, secret: string
  const openId: string, messageId: string, fileKey: string, cardId: string, title: string, url: string, summary: string
  const sequence: number
  const bytes: Uint8Array<ArrayBuffer>
  const session: { state: string }
  const tokens: import('@lark-sdk/core').UserAccessTokenData
  const store: import('@lark-sdk/core').TokenStore & { setIfAbsent(key: string, value: string, ttlMs: number): boolean }
  const pasted: string
  const old: import('@lark-sdk/cards').CardMessage
  const c: ReturnType<typeof import('@lark-sdk/cards').card>
  const before: typeof c, after: typeof c
  const build: () => typeof c
  const deploying: (percent: number) => typeof c
  const people: { id: string }[]
  const send: (text: string) => void
`

/** Declarations for pages: values at hand, no names of the packages, so that a forgotten import is found. */
export const pageGlobals = `export {}\ndeclare global {${AT_HAND}}\n`

/** Declarations for examples, which show a call beside its own documentation: every public value of the packages too. */
export function exampleGlobals(): string {
  const lines = new Map<string, string>()
  for (const { specifier, source } of packages.flatMap(one => one.entries)) {
    for (const name of publicNames(source).values) {
      if (!lines.has(name)) lines.set(name, `  const ${name}: typeof import('${specifier}').${name}`)
    }
  }
  return `${pageGlobals}declare global {${FROM_ELSEWHERE}${[...lines.values()].join('\n')}\n}\n`
}
