import { tables } from './tables.ts'

let fixes: Map<number, string> | undefined

function turned(): Map<number, string> {
  const byCode = new Map<number, string>()
  for (const table of tables) {
    for (const [fix, codes] of Object.entries(table)) for (const code of codes) byCode.set(code, fix)
  }
  return byCode
}

/**
 * The fix for a code of Lark, as a phrase that goes on after “Fix:”. Covers the gateway, tokens, log-ins, messages, groups, cards,
 * contacts, custom bots and the long connection; other products of Lark have codes of their own.
 *
 * A code that means one thing here and another there says both; {@link explain} knows which call it was.
 *
 * @param code - `code` in Lark's answer
 * @returns `undefined` where we know of no fix
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN
 * @example
 * const client = createClient({ appId: 'cli_…', appSecret: '…', hintFor })
 */
export function hintFor(code: number): string | undefined {
  fixes ??= turned()
  return fixes.get(code)
}
