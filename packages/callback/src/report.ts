type Host = { process?: { emitWarning?: (warning: Error) => void }; reportError?: (error: unknown) => void }

/** Hands a failure to the runtime's own channel: a bot that fails in silence is worse than a line on stderr. */
export function report(error: unknown, { name }: { readonly name: string }): void {
  const { process, reportError } = globalThis as Host
  const failure = new Error(`Handler of ${name.replace(/[^\w.]/g, '?')} failed`, { cause: error })
  if (process?.emitWarning) process.emitWarning(failure)
  else reportError?.(failure)
}
