// Line breaks and terminal codes forge log lines; direction marks reorder what a reader sees.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Takes secrets out of a foreign text, by value, and makes it a single printable line. */
export function scrub(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text
  // A secret of three letters would blank half of any sentence.
  for (const secret of secrets) if (secret && secret.length > 3) clean = clean.replaceAll(secret, '[redacted]')
  return clean.replace(UNPRINTABLE, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
