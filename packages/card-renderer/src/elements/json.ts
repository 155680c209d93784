/** A value as JSON; `undefined` for what JSON can't say, such as a value that holds itself. */
export function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
