/** Languages a card's texts come in. */
export type CardLanguage =
  | 'zh_cn'
  | 'en_us'
  | 'zh_hk'
  | 'zh_tw'
  | 'ja_jp'
  | 'id_id'
  | 'vi_vn'
  | 'th_th'
  | 'pt_br'
  | 'es_es'
  | 'ko_kr'
  | 'de_de'
  | 'fr_fr'
  | 'it_it'
  | 'ru_ru'
  | 'ms_my'

/** Who clicked. `user_id` comes only with the scope `contact:user.employee_id:readonly`. */
export type CardOperator = {
  readonly open_id: string
  readonly union_id?: string
  readonly user_id?: string
  readonly tenant_key?: string
}

/**
 * What was done on a card.
 *
 * `Value` is what the component was given as its callback value, `Form` the values of the form that was submitted:
 * a card's own definition can narrow both.
 */
export type CardAction<Value = unknown, Form = Readonly<Record<string, unknown>>> = {
  /** The component: `button`, `select_static`, `input`, `date_picker`, … */
  readonly tag: string
  /** The component's callback value, as the card carried it: usually an object, but a text is allowed too. */
  readonly value: Value
  /** The component's `name`, if it has one. */
  readonly name?: string
  /** Values of the form by field name: text, or list of texts for a multiple choice. Dates read `2024-04-29 07:07 +0800`. */
  readonly form_value?: Form
  /** Text of an input outside a form. */
  readonly input_value?: string
  /** Chosen value of a single choice outside a form. */
  readonly option?: string
  /** Chosen values of a multiple choice outside a form. */
  readonly options?: readonly string[]
  /** State of a checker. */
  readonly checked?: boolean
  /** Time zone of the client, such as `Asia/Shanghai`; with date and time pickers. */
  readonly timezone?: string
}

/**
 * Somebody used a card. Answered within 3 seconds, else the client shows error 200341; never repeated.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication
 */
export type CardActionEvent<Value = unknown, Form = Readonly<Record<string, unknown>>> = {
  readonly operator: CardOperator
  /** Updates this card after the answer: 30 minutes, twice. */
  readonly token: string
  readonly action: CardAction<Value, Form>
  readonly host: 'im_message' | 'im_top_notice' | (string & {})
  /** `url_preview` if the card is a link's preview. */
  readonly delivery_type?: 'url_preview' | (string & {})
  readonly context: CallbackPlace
}

/** Where the card or the link stands. */
export type CallbackPlace = {
  readonly open_message_id: string
  readonly open_chat_id: string
  /** The previewed link. */
  readonly url?: string
  readonly preview_token?: string
}

/** A line that pops up in the client of the one who clicked. */
export type Toast = {
  /** Default: `info`. */
  readonly type?: 'info' | 'success' | 'error' | 'warning'
  readonly content?: string
  readonly i18n?: { readonly [language in CardLanguage]?: string }
}

/** A whole card (`raw`), or a template of the card builder with its variables. */
export type AnswerCard =
  | { readonly type: 'raw'; readonly data: object }
  | {
      readonly type: 'template'
      readonly data: {
        readonly template_id: string
        readonly template_variable?: Readonly<Record<string, unknown>>
        readonly template_version_name?: string
      }
    }

/** What the client shows after a click: a toast, a new card, both, or nothing (`{}`). A card of schema 2.0 can't become 1.0 (200830). */
export type CardActionAnswer = { readonly toast?: Toast; readonly card?: AnswerCard }

/** A click on a card of the old callback version, taken only with `legacyCards`. */
export type CardActionV1Event<Value = unknown> = {
  readonly open_id: string
  readonly user_id?: string
  readonly tenant_key: string
  readonly open_message_id: string
  /** Updates this card after the answer: 30 minutes, twice. */
  readonly token: string
  readonly action: {
    readonly tag: string
    readonly value: Value
    readonly option?: string
    readonly timezone?: string
  }
}

/** Answer to an old click: the new card in JSON 1.0, or nothing. */
export type CardActionV1Answer = {
  readonly config?: object
  readonly header?: object
  readonly elements?: readonly object[]
  readonly i18n_elements?: object
  readonly card_link?: object
}

/** A link of yours was posted and wants a preview. Answered within 3 seconds; never repeated. */
export type UrlPreviewEvent = {
  readonly operator: Omit<CardOperator, 'union_id'>
  readonly host: 'im_message' | 'im_top_notice' | (string & {})
  readonly context: CallbackPlace & { readonly url: string }
}

/** How the link shows: a line with a picture, a card, or both. */
export type UrlPreviewAnswer = {
  readonly inline?: {
    readonly title?: string
    readonly i18n_title?: { readonly [language in CardLanguage]?: string }
    readonly image_key?: string
    readonly url?: {
      readonly copy_url?: string
      readonly ios?: string
      readonly android?: string
      readonly pc?: string
      readonly web?: string
    }
  }
  readonly card?: AnswerCard
}

/** The callbacks: requests that wait for an answer, by name. */
export interface CallbackMap {
  'card.action.trigger': { event: CardActionEvent; answer: CardActionAnswer }
  'card.action.trigger_v1': { event: CardActionV1Event; answer: CardActionV1Answer }
  'url.preview.get': { event: UrlPreviewEvent; answer: UrlPreviewAnswer }
}
