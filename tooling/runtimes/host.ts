import type { Start } from './bundle.ts'
import type { Result } from './shim/registry.ts'

/** A place that can run the portable tests. */
export type Host = {
  name: string
  start: Start
  /** Why it cannot run here, if so. */
  missing: () => string | undefined
  version: () => Promise<string>
  run: (code: string, url: string) => Promise<Result[]>
}
