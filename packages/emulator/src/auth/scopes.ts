/** The permissions that the app holds. All of them until a test takes some away. */
export interface AppScopes {
  has(scope: string): boolean
  /** Adds permissions, or gives back what was revoked. */
  grant(...scopes: string[]): void
  /** Takes permissions away from the app. */
  revoke(...scopes: string[]): void
}

/** @param initial What the app may do. Default: everything. */
export function createScopes(initial?: string[]): AppScopes {
  const granted = initial && new Set(initial)
  const revoked = new Set<string>()
  return {
    has: scope => !revoked.has(scope) && (granted === undefined || granted.has(scope)),
    grant(...scopes) {
      for (const scope of scopes) {
        granted?.add(scope)
        revoked.delete(scope)
      }
    },
    revoke(...scopes) {
      for (const scope of scopes) revoked.add(scope)
    },
  }
}
