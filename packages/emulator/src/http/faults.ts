/** What goes wrong with the calls that match. */
export interface Fault {
  /** Default: any. */
  method?: string
  /** The path, or what it must match. Default: any. */
  path?: string | RegExp
  /** How many calls go wrong. Default: 1. */
  times?: number
  /**
   * - `answer` (default): the answer below is given instead of the work being done.
   * - `drop`: the connection is cut before the work is done.
   * - `drop-after`: the work is done and the connection cut before the answer.
   * - `stall`: no answer comes until the caller gives up.
   * - `late`: the work is begun, the answer comes after `lateMs` of the emulator's time. A message is being sent for
   *   so long: a second call with its `uuid` is refused with 230049.
   */
  does?: 'answer' | 'drop' | 'drop-after' | 'stall' | 'late'
  /** Default: 5000. */
  lateMs?: number
  /** HTTP status of the answer. Default: 500. */
  status?: number
  /** Code in the answer's body. Default: 2200. */
  code?: number
  headers?: Record<string, string>
  /** The whole body, where it is no `{ code, msg }`. */
  body?: string
}

export interface Faults {
  add(fault: Fault): void
  /** The fault that this call runs into, counted down. */
  take(method: string, path: string): Fault | undefined
  clear(): void
}

export function createFaults(): Faults {
  let waiting: (Fault & { left: number })[] = []
  return {
    add(fault) {
      waiting.push({ ...fault, left: fault.times ?? 1 })
    },
    take(method, path) {
      const found = waiting.find(
        fault =>
          (fault.method === undefined || fault.method.toUpperCase() === method) &&
          (fault.path === undefined || (typeof fault.path === 'string' ? fault.path === path : fault.path.test(path))),
      )
      if (!found) return undefined
      found.left -= 1
      if (found.left === 0) waiting = waiting.filter(fault => fault !== found)
      return found
    },
    clear() {
      waiting = []
    },
  }
}
