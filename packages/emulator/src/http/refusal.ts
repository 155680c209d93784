/** What else a refusal says. */
export interface RefusalDetails {
  /** HTTP status, where it is not the one that the endpoint documents for the code. */
  status?: number
  /** Joined into the answer's `error` object. */
  error?: Record<string, unknown>
  headers?: Record<string, string>
}

/** Thrown by a handler, sent as the platform sends its refusals. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly code: number
  readonly details: RefusalDetails

  constructor(code: number, reason: string, details: RefusalDetails = {}) {
    super(reason)
    this.code = code
    this.details = details
  }
}

/** Refuses a request with one of the platform's codes. */
export function refuse(code: number, reason: string, details?: RefusalDetails): never {
  throw new Refusal(code, reason, details)
}

/** The codes for a field that is missing, or not among what the endpoint takes. */
export function refuseField(field: string, description: string): never {
  refuse(99992402, `field validation failed: ${description}`, {
    status: 400,
    error: { field_violations: [{ field, description }] },
  })
}
