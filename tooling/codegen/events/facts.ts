/**
 * A field in the compact form of `events.json`: a leaf is a text, such as `string`, `int?` or `string=user|bot`;
 * an object is a pair of the model's name and its fields, such as `["user_id[]?", { … }]`. `?` marks what Lark may leave out.
 */
export type Field = string | readonly [model: string, fields: Fields]
export type Fields = { readonly [name: string]: Field }

/** What is known of one event. */
export type EventFacts = {
  /** Path of its page under https://open.feishu.cn/document. */
  readonly doc: string
  /** Any one of these scopes is enough to get it. */
  readonly scopes?: readonly string[]
  /** Lark keeps the page among the old ones. */
  readonly historic?: true
  /** The fields' presence was checked by hand. */
  readonly checked?: true
  readonly fields: Fields
}

export type EventsFile = { readonly [name: string]: EventFacts }
