/** What `card.action.trigger` says a person did. `@lark-sdk/callback` hands it over in this shape. */
export interface ActionEvent {
  readonly operator: {
    readonly open_id: string
    readonly union_id?: string
    /** With the scope `contact:user.employee_id:readonly`. */
    readonly user_id?: string
    readonly tenant_key?: string
  }
  /** Updates this card after the answer: for 30 minutes, twice. */
  readonly token: string
  readonly action: {
    readonly tag: string
    readonly value?: unknown
    readonly name?: string
    readonly form_value?: { readonly [name: string]: unknown }
    readonly input_value?: string
    readonly option?: string
    /** A list; a text from `select_img`. */
    readonly options?: unknown
    readonly checked?: boolean
    /** IANA name, with the pickers. */
    readonly timezone?: string
  }
  readonly context: {
    readonly open_message_id?: string
    readonly open_chat_id?: string
  }
}

/** What a handler of `card.action.trigger` is given; as sent, nothing parsed. */
export interface ActionContext {
  readonly event: ActionEvent
  readonly header: object
  /** The whole envelope. It holds the verification token: don't log it. */
  readonly raw: object
  /** Replaces the card after the answer, where the dispatcher offers it. */
  readonly updateCard?: (card: object) => Promise<void>
}
