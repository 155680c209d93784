/** A custom bot: an address that writes to one group, without an app or a token. */
export interface HookSeed {
  /** The group that it writes to, `oc_…`; its name does as well. */
  chatId: string
  /** Switches its signature on. */
  secret?: string | undefined
  /** Messages without any of these are refused. Default: none, everything passes. */
  keywords?: string[] | undefined
  /** Messages from other addresses are refused: IPv4 addresses, `203.0.113.*` or `203.0.113.0/24`. Default: any may write. */
  ips?: string[] | undefined
  /** Answers in the older shape, `{ StatusCode, StatusMessage }`, alone. Default: `false`, both shapes at once. */
  olderAnswers?: boolean | undefined
}

export interface Hook {
  id: string
  chatId: string
  secret: string | undefined
  keywords: string[]
  ips: string[]
  olderAnswers: boolean
}
