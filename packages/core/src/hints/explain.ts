import { hasName } from '../errors/larkError.ts'
import { hintFor } from './hintFor.ts'
import { hintForCall } from './hintForCall.ts'

/** What an error of Lark means, and what to do about it. */
export interface Hint {
  /** Lark's code; for a card that could not be made, the code inside the message that says why. */
  code: number
  /** What happened, in Lark's words. */
  what: string
  /** What to do: one phrase that goes on after “Fix:”. */
  fix: string
  /** Lark's page about this very refusal. */
  see?: string | undefined
}

/** The parts of a `LarkApiError` that are read; all but `code` may be missing, so that errors of other packages fit too. */
interface Refused extends Error {
  code: number
  msg?: string
  method?: string
  path?: string
  hint?: string
  troubleshooter?: string
  missingScopes?: readonly string[]
}

/** Cards are refused with one code, 230099, and the reason inside the message. */
const SUB_CODE = /ErrCode:\s*(\d{1,10})/

/**
 * Explains a caught error: what Lark said, and how to fix it. Reads more than the code: which call it was, the scopes that are missing,
 * and what is wrong with a card. Errors are told by name, so that those of another copy of this package are explained as well.
 *
 * @param error - whatever was caught
 * @returns `undefined` for errors that are not a refusal by Lark, and where we know of no fix
 * @example
 * try {
 *   await sendMessage({ client, chatId: 'oc_…', content: 'Deployed.' })
 * } catch (error) {
 *   console.error(explain(error)?.fix ?? error)
 * }
 */
export function explain(error: unknown): Hint | undefined {
  if (!isRefused(error)) return undefined
  const { msg = error.message, method = '', path = '', missingScopes = [], troubleshooter } = error
  const inner = Number(SUB_CODE.exec(msg)?.[1])
  const innerFix = hintFor(inner)
  const fix = innerFix ?? scopesFix(error.code, missingScopes) ?? hintForCall(error.code, method, path) ?? error.hint
  if (fix === undefined) return undefined
  return {
    code: innerFix === undefined ? error.code : inner,
    what: msg,
    fix,
    ...(troubleshooter !== undefined && { see: troubleshooter }),
  }
}

function isRefused(error: unknown): error is Refused {
  if (!hasName(error, /^(Lark(Api|RateLimit|Auth)|CustomBot)Error$/)) return false
  return 'code' in (error as Error) && typeof (error as Refused).code === 'number'
}

function scopesFix(code: number, scopes: readonly string[]): string | undefined {
  if (scopes.length === 0) return undefined
  const names = scopes.join(', ')
  return code === 99991679
    ? `let the user authorise again, with one of ${names} in the request.`
    : `give the app one of ${names}, then publish it.`
}
