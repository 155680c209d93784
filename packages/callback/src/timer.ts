/** Runs something once after so many milliseconds; the function it returns calls that off. Handed in by tests. */
export type Timer = (run: () => void, ms: number) => () => void

export const systemTimer: Timer = (run, ms) => {
  const id = setTimeout(run, ms)
  return () => clearTimeout(id)
}

export function afterMs(ms: number, timer: Timer): { elapsed: Promise<void>; cancel: () => void } {
  let cancel = (): void => {}
  const elapsed = new Promise<void>(resolve => {
    cancel = timer(resolve, ms)
  })
  return { elapsed, cancel }
}
