type Host = { process?: { emitWarning?: (warning: Error) => void }; reportError?: (error: unknown) => void }

/** Hands a failure to the runtime's own channel: a bot that fails in silence is worse than a line on stderr. */
export function report(error: unknown, { name }: { readonly name: string }): void {
  const { process, reportError } = globalThis as Host
  const failure: Error & { detail?: unknown } = new Error(`Handler of ${name.replace(/[^\w.]/g, '?')} failed`, {
    cause: error,
  })
  // Node prints no cause of a warning, but its detail. A stack has the message, and nothing else that an error holds.
  failure.detail = (error as Error | undefined)?.stack ?? error
  if (process?.emitWarning) process.emitWarning(failure)
  else reportError?.(failure)
}
