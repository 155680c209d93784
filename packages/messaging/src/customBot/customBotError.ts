const FIXES: Record<number, string> = {
  9499: 'the body is malformed: check the card, or the type of the content',
  11232: 'too many messages at this minute: send fewer, and not at the full hour',
  11246: 'the template is not visible to this bot: share it with the bot in the card builder',
  19001: 'the address is wrong or the bot was removed: copy it again from the group settings',
  19021: 'check the secret and the clock: the signature is good for one hour',
  19022: "add this machine's address to the bot's list of IPs, or take the list away",
  19024: "the text has none of the bot's keywords: use one, or take the keywords away",
}

/** Why a message was not sent. */
export interface BotFailure {
  message: string
  code?: number | undefined
  status?: number | undefined
  maybeDelivered?: boolean | undefined
}

/** Lark refused a message of a custom bot, or never answered. No address and no secret is in it. */
export class CustomBotError extends Error {
  /** Lark's code: 19021 bad signature, 19022 bad address, 19024 no keyword, … `undefined` when no answer came. */
  readonly code: number | undefined
  /** HTTP status, when an answer came. */
  readonly status: number | undefined
  /** Whether the message may have been sent all the same. */
  readonly maybeDelivered: boolean

  constructor({ message, code, status, maybeDelivered = false }: BotFailure) {
    const fix = code === undefined ? undefined : FIXES[code]
    super(fix ? `${message}\nFix: ${fix}.` : message)
    this.name = 'CustomBotError'
    this.code = code
    this.status = status
    this.maybeDelivered = maybeDelivered
  }
}

/** Whether something that was thrown is a {@link CustomBotError}; by name, so that two copies of this package agree. */
export function isCustomBotError(error: unknown): error is CustomBotError {
  return error instanceof Error && error.name === 'CustomBotError'
}
