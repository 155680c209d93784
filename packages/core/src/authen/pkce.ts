/** 256 random bits as 43 letters, digits, `-` and `_`. */
export function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** The S256 challenge of a verifier. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
}

/** Refuses a verifier that Lark would refuse after the user has already agreed. */
export function checkVerifier(verifier: string): void {
  if (!/^[\w.~-]{43,128}$/.test(verifier)) {
    throw new TypeError(`codeVerifier: expected 43 to 128 of A-Z a-z 0-9 - . _ ~, got ${verifier.length} characters`)
  }
}

/** Compares in a time that doesn't depend on where two texts differ. */
export function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1))
  return difference === 0
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
