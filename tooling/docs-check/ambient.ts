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
  return `${pageGlobals}declare global {\n${[...lines.values()].join('\n')}\n}\n`
}
