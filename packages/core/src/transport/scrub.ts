// Line breaks and terminal codes forge log lines; direction marks reorder what a reader sees.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Takes secrets out of a foreign text, by value, and makes it a single printable line. */
export function scrub(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text
  // A secret of three letters would blank half of any sentence.
  for (const secret of secrets) if (secret && secret.length > 3) clean = clean.replaceAll(secret, '[redacted]')
  return clean.replace(UNPRINTABLE, '\ufffd')
}
