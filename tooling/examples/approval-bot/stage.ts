import type { Domain } from '@lark-sdk/core'

/** Where the bot plays: an emulated Lark with a simulated colleague, or the real one. */
export interface Stage {
  title: string
  appId: string
  appSecret: string
  domain: Domain
  encryptKey: string
  verificationToken: string
  /** Where the bot listens; 0 for any free port. */
  port: number
  /** How long to wait for what others do. */
  patienceMs: number
  colleague: {
    /** First name. */
    name: string
    email: string
    reads(messageId: string): Promise<void>
    writes(text: string): Promise<void>
    clicks(messageId: string, button: string): Promise<void>
  }
  /** Makes Lark send its callbacks to this URL. */
  connect(url: string): Promise<void>
  /** What only an emulated Lark can do. */
  mishaps?: {
    /** Sends a click that nobody made; resolves with the status that the bot answered. */
    forgeClick(url: string): Promise<number>
    /** Cuts the connection after the next message was taken, before the answer. */
    cutNextAnswer(): void
    /** How often the colleague got this text. */
    countOf(text: string): number
    /** The bot's messages as they are now, a line each. */
    chat(): string[]
  }
  close(): Promise<void>
}
