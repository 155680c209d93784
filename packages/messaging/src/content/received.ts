/** Someone mentioned in a received message, as an event or as a message that was read tells it. */
export interface ReceivedMention {
  /** What stands for them in the content: `@_user_1`. */
  readonly key: string
  /** An open id; in events, all ids of the user. */
  readonly id?:
    | string
    | {
        readonly open_id?: string | undefined
        readonly union_id?: string | undefined
        readonly user_id?: string | undefined
      }
    | undefined
  readonly name?: string | undefined
}

/** A received message: that of the event `im.message.receive_v1`, or one that `getMessage` or `listMessages` brought. */
export interface ReceivedMessage {
  /** Name of the type in events. */
  readonly message_type?: string | undefined
  /** Name of the type elsewhere. */
  readonly msg_type?: string | undefined
  /** The content in events. */
  readonly content?: string | undefined
  /** The content elsewhere. */
  readonly body?: { readonly content?: string | undefined } | undefined
  readonly mentions?: readonly ReceivedMention[] | undefined
}

/** Someone mentioned, resolved. */
export interface Mentioned {
  /** `all` for everyone; `undefined` where the message doesn't say who. */
  openId: string | undefined
  name: string
}

/** A part of a received text. */
export type TextSpan = { type: 'text'; text: string } | ({ type: 'mention' } & Mentioned)

/** A part of a received rich text. */
export type RichSpan =
  | { type: 'text'; text: string; style: string[] }
  | { type: 'link'; text: string; href: string; style: string[] }
  | ({ type: 'mention'; style: string[] } & Mentioned)
  | { type: 'image'; imageKey: string }
  | { type: 'video'; fileKey: string; imageKey: string | undefined }
  | { type: 'emotion'; emojiType: string }
  | { type: 'divider' }
  | { type: 'code'; language: string | undefined; text: string }
  | { type: 'unknown'; tag: string; text: string }

/** What a received message says, by its type. Nothing that a message lacks is made up: it is empty or `undefined`. */
export type ParsedContent =
  | { type: 'text'; text: string; spans: TextSpan[] }
  | { type: 'post'; title: string; paragraphs: RichSpan[][] }
  | { type: 'image'; imageKey: string }
  | { type: 'file'; fileKey: string; fileName: string }
  | { type: 'folder'; fileKey: string; fileName: string }
  | { type: 'audio'; fileKey: string; durationMs: number | undefined }
  | { type: 'media'; fileKey: string; imageKey: string | undefined; fileName: string; durationMs: number | undefined }
  | { type: 'sticker'; fileKey: string }
  | { type: 'interactive'; title: string; paragraphs: RichSpan[][]; raw: unknown }
  | { type: 'hongbao'; text: string }
  | { type: 'share_chat'; chatId: string }
  | { type: 'share_user'; userId: string }
  | { type: 'system'; text: string; template: string }
  | { type: 'location'; name: string; longitude: string; latitude: string }
  | { type: 'video_chat'; topic: string; startTime: string }
  | {
      type: 'share_calendar_event' | 'calendar' | 'general_calendar'
      summary: string
      startTime: string
      endTime: string
    }
  | { type: 'todo'; taskId: string; title: string; paragraphs: RichSpan[][]; dueTime: string | undefined }
  | { type: 'vote'; topic: string; options: string[] }
  | { type: 'merge_forward'; text: string }
  | { type: 'unknown'; msgType: string; raw: unknown }
