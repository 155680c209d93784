/** Lets the stage wait for what the bot does by itself. */
export interface Watch {
  saw(what: string): void
  /** Everyone who waits fails with it. */
  failed(error: unknown): void
  /** Resolves at the next time; ask before you set off what brings it about. */
  next(what: string): Promise<void>
}

/** @param patienceMs how long to wait before it counts as a failure */
export function createWatch(patienceMs: number): Watch {
  const waiting = new Set<{ what: string; done: (error?: unknown) => void }>()
  return {
    saw(what) {
      for (const one of waiting) if (one.what === what) one.done()
    },
    failed(error) {
      for (const one of waiting) one.done(error)
    },
    next(what) {
      return new Promise((resolve, reject) => {
        const limit = setTimeout(
          () => one.done(new Error(`${what} did not come within ${patienceMs / 1000} s`)),
          patienceMs,
        )
        const one = {
          what,
          done(error?: unknown) {
            clearTimeout(limit)
            waiting.delete(one)
            if (error === undefined) resolve()
            else reject(error)
          },
        }
        waiting.add(one)
      })
    },
  }
}
