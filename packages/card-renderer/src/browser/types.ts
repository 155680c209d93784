/** What the use of a component sends: the `action` of Lark's `card.action.trigger`, key by key. */
export interface CardAction {
  /** The component's tag: `button`, `select_static`, … A form is sent by its `button`. */
  readonly tag: string
  /** What the card hands back: the `value` of the callback behavior, or of the component in JSON 1.0. */
  readonly value?: unknown
  /** IANA name of the person's time zone; with buttons and the three pickers. */
  readonly timezone?: string
  /** Name of the component; inside forms. */
  readonly name?: string
  /** What is filled in, by the fields' names; with the button that submits the form. */
  readonly form_value?: { readonly [name: string]: FieldValue }
  /** What is written in an input outside a form. */
  readonly input_value?: string
  /** What is chosen outside a form. Moments are `yyyy-MM-dd ±HHmm`, `HH:mm ±HHmm` and `yyyy-MM-dd HH:mm ±HHmm`. */
  readonly option?: string
  /** The image that is chosen outside a form: a text, as Lark sends it. */
  readonly options?: string
  /** Whether a checker outside a form is ticked now. */
  readonly checked?: boolean
}

/** What a field of a form holds: a text, the texts that are chosen, or whether it is ticked. */
export type FieldValue = string | readonly string[] | boolean

/** What the app answers to an action, as Lark takes it; `{}` and nothing leave the card as it is. */
export interface CardAnswer {
  readonly toast?:
    | {
        /** Default: `info`. */
        readonly type?: 'info' | 'success' | 'error' | 'warning' | undefined
        readonly content?: string | undefined
        /** By locale (`zh_cn`, `en_us`, …); wins over `content`. */
        readonly i18n?: { readonly [locale: string]: string | undefined } | undefined
      }
    | undefined
  /** The card that takes this one's place: of the same schema. */
  readonly card?: { readonly type: 'raw' | 'template'; readonly data: unknown } | undefined
  /** Not of Lark: a code other than 0 shows the platform's error in place of anything else, as an emulator tells it. */
  readonly code?: number | undefined
}

/** How the cards of a page act. */
export interface MountOptions {
  /**
   * Called for everything that Lark would call the app for. After 3 s, or when it throws, the person sees the platform's error.
   * A `code` of the thrown error is the code shown; default: 200671. The error itself, and why an answer is refused, go to
   * `reportError`: to `window.onerror` and the console.
   *
   * @param action the `action` of Lark's `card.action.trigger`
   * @param element the component's box, with `data-path` and `data-tag`
   * @returns a {@link CardAnswer} as the app gave it, checked here as the platform checks it; or nothing
   */
  onAction(
    action: CardAction,
    element: HTMLElement,
    // biome-ignore lint/suspicious/noConfusingVoidType: handlers without a return are taken
  ): CardAnswer | void | undefined | Promise<CardAnswer | void | undefined>
  /** Draws a card that the app answers with: pages hand in `renderCard`. Default: the card stays, a toast says that it was answered. */
  readonly render?: ((card: { readonly [field: string]: unknown }) => string) | undefined
  /** Called in place of opening an address. Default: a new window without an opener. */
  readonly onOpenUrl?: ((url: string, element: HTMLElement) => void) | undefined
  /** Called when an answer has put another card in the place of one. */
  readonly onCard?: ((card: { readonly [field: string]: unknown }, article: HTMLElement) => void) | undefined
  /** Draws a chart into its box when it comes to the page; a function that it returns takes the chart off again. */
  readonly charts?: ((element: HTMLElement, spec: unknown, theme: 'light' | 'dark') => unknown) | undefined
  /** The reader's language. Default: `zh_cn`, as in `renderCard`. */
  readonly locale?: string | undefined
  /** IANA name of the person's time zone. Default: the system's. */
  readonly timeZone?: string | undefined
  /** What is filled in at the start, from {@link readState}. */
  readonly state?: CardState | undefined
  /** How long an answer may take, in milliseconds. Default: 3000, as on Lark. */
  readonly timeoutMs?: number | undefined
}

/** What is filled in, opened and chosen in the cards of a page: JSON, so that a page can keep it over a reload. */
export interface CardState {
  readonly [component: string]: FieldValue
}
