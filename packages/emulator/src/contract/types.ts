/** Who a token speaks for. */
export type TokenKind = 'tenant' | 'user' | 'app'

/** One documented query or body field. */
export interface FieldContract {
  type: string
  required?: boolean
  oneOf?: string[]
  min?: number
  max?: number
  maxLength?: number
  maxItems?: number
}

/** What the platform documents for one endpoint, as far as the emulator enforces it. */
export interface EndpointContract {
  tokens: TokenKind[]
  /** Any one is enough. */
  scopes: string[]
  /** Needed besides, by a user token. */
  userScopes: string[]
  perMinute?: number
  perSecond?: number
  multipart?: boolean
  query: Record<string, FieldContract>
  body: Record<string, FieldContract>
  /** HTTP status → the codes sent with it. */
  statuses: Record<string, number[]>
}

/** The fields of an answer: any one of the scopes shows one; absent: everybody sees it. */
export interface AnswerShape {
  readonly [field: string]: { readonly scopes?: readonly string[]; readonly of?: AnswerShape }
}
