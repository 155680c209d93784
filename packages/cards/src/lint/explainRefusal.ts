import type { Finding } from './finding.ts'
import { lint } from './lint.ts'
import { REFUSALS } from './refusals.ts'

/** Why the platform refused a card. */
export interface Explanation {
  /** The code that says most: the inner one of a 230099. */
  readonly code: number
  /** Where, as code reaches it: `body.elements[2]`; absent when the answer names no place. */
  readonly path?: string
  /** The place as the platform named it. */
  readonly errPath?: string
  readonly what: string
  readonly fix: string
  /** What {@link lint} finds in the card and fits the refusal: at that place, or by that rule. */
  readonly findings: readonly Finding[]
  /** All of it in one line. */
  readonly message: string
}

type Refused = { readonly code?: unknown; readonly msg?: unknown; readonly message?: unknown }

function toPath(errPath: string): string {
  return errPath
    .split('->')
    .map(part => part.replace(/\(tag:.*?\)/, '').trim())
    .filter(part => part !== '' && part !== 'ROOT')
    .reduce((path, part) => (part.startsWith('[') || path === '' ? path + part : `${path}.${part}`), '')
}

/**
 * Says why the platform refused a card: reads the inner code and the place out of its answer, and looks into the card.
 *
 * @param error what a call threw, or the answer itself: anything with `code` and `msg` or `message`
 * @param card the card that was sent; with it, the cause is looked for
 * @returns nothing when the error has no code that concerns cards
 * @example
 * const refused = { code: 300301, msg: 'element_id is not unique' }
 * console.log(explainRefusal(refused, card({ body: [hr({ element_id: 'a' }), hr({ element_id: 'a' })] }))?.message)
 */
export function explainRefusal(error: unknown, card?: object): Explanation | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code: outer, msg, message } = error as Refused
  const text = `${typeof msg === 'string' ? msg : ''} ${typeof message === 'string' ? message : ''}`
  const inner = /ErrCode:\s*(\d+)/.exec(text)?.[1]
  const code = [Number(inner), Number(outer)].find(known => Object.hasOwn(REFUSALS, known))
  const refusal = code === undefined ? undefined : REFUSALS[code]
  if (code === undefined || refusal === undefined) return undefined

  const errPath = /ErrPath:\s*(ROOT(?:\s*->\s*[\w[\]]+(?:\(tag:[^)]*\))?)*)/.exec(text)?.[1]?.trim()
  const path = errPath === undefined ? undefined : toPath(errPath)
  const found = card ? lint(card) : []
  const there = path
    ? found.filter(finding => `${finding.path}.`.startsWith(`${path}.`) || finding.path.startsWith(`${path}[`))
    : []
  const byRule = found.filter(
    ({ rule, level }) => refusal.rules?.includes(rule) && (level === 'error' || refusal.rules.length < 5),
  )
  const findings = there.length > 0 ? there : byRule
  const where = path ? ` at ${path}` : findings[0]?.path ? ` at ${findings[0].path}` : ''
  const seen = findings.map(finding => ` ${finding.path ? `${finding.path}: ` : ''}${finding.message}.`).join('')
  return {
    code,
    ...(path !== undefined && { path }),
    ...(errPath !== undefined && { errPath }),
    what: refusal.what,
    fix: refusal.fix,
    findings,
    message: `Lark refused the card${where}: ${refusal.what} (code ${code}). Fix: ${refusal.fix}.${seen}`,
  }
}
