const OLDEST = [22, 12] as const

/** What is said on a Node that is older than this package takes; nothing on any other. */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined
  return `card-renderer needs Node ${OLDEST.join('.')} or later; this is ${version}.`
}
