import type { State } from '../state.ts'

/** How much there is behind each tab. */
export function countsOf({ shown, log }: State): {
  readonly diagnostics: number
  readonly errors: number
  readonly callbacks: number
} {
  const findings = shown?.findings ?? []
  return {
    diagnostics: findings.length,
    errors: findings.filter(({ level }) => level === 'error').length,
    callbacks: log.length,
  }
}
