import type { Caller } from '@lark-sdk/core'
import { parseContent } from '../content/parseContent.ts'
import type { ReceivedMessage, RichSpan } from '../content/received.ts'
import type { RichTextTag, TextStyle } from '../content/richText.ts'
import { downloadMessageResource } from '../files/downloadMessageResource.ts'
import { uploadFile } from '../files/uploadFile.ts'
import { uploadImage } from '../files/uploadImage.ts'
import { checkUuid } from './checkUuid.ts'
import { checkTarget, deliver, type MessageParamCommon } from './deliver.ts'
import type { Receiver } from './receiver.ts'
import { required } from './required.ts'
import type { SendMessageResponse } from './types.ts'

export type ResendRichTextMessageParams = Caller<'tenant'> &
  Receiver &
  Pick<MessageParamCommon, 'rootId' | 'replyInThread' | 'uuid'> & {
    /** A rich text that the bot received: that of the event, or one from `getMessage`. */
    message: ReceivedMessage & {
      /** `om_…` */
      readonly message_id: string
    }
  }

/**
 * Sends a received rich text on as one of the bot's own: mentions still mention, and its images and videos are uploaded anew,
 * since a bot may only send its own. `forwardMessage` forwards it as it is, under its author's name.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`, or with `rootId` `POST /open-apis/im/v1/messages/:message_id/reply`; before that,
 *   a download and an upload for each image and video
 * - Tokens: tenant (scopes `im:message`, `im:resource`, or narrower ones)
 * - Limits: 5 a second to one user, or to one group for all its bots together; images of 10 MB, videos of 30 MB
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 234004 bot not in the chat of the message
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses one of the calls
 * @throws {TypeError} for another type of message, and for no receiver or several
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example
 * const { data } = await getMessage({ client, messageId: 'om_…' })
 * for (const message of data.items ?? []) await resendRichTextMessage({ client, message, chatId: 'oc_…' })
 */
export async function resendRichTextMessage({
  message,
  ...params
}: ResendRichTextMessageParams): Promise<SendMessageResponse> {
  // Said before the uploads, which take time and can't be taken back.
  checkTarget(params)
  checkUuid(params.uuid)
  required('message.message_id', message.message_id)
  const content = parseContent(message)
  if (content.type !== 'post') throw new TypeError(`message: expected a rich text, got ${content.type}`)
  const paragraphs: RichTextTag[][] = []
  for (const spans of content.paragraphs) {
    const tags: RichTextTag[] = []
    for (const span of spans) {
      const tag = await toTag(span, params, message.message_id)
      if (tag) tags.push(tag)
    }
    paragraphs.push(tags)
  }
  return deliver(params, {
    msg_type: 'post',
    content: JSON.stringify({ zh_cn: { title: content.title, content: paragraphs } }),
  })
}

async function toTag(span: RichSpan, caller: Caller<'tenant'>, messageId: string): Promise<RichTextTag | undefined> {
  const fetchBytes = async (fileKey: string, type: 'image' | 'file') =>
    (await downloadMessageResource({ ...caller, messageId, fileKey, type })).blob()
  switch (span.type) {
    case 'text':
      return { tag: 'text', text: span.text, style: span.style as TextStyle[] }
    case 'link':
      return { tag: 'a', text: span.text, href: span.href, style: span.style as TextStyle[] }
    case 'mention':
      // Someone who can't be mentioned is named all the same.
      return span.openId
        ? { tag: 'at', user_id: span.openId, style: span.style as TextStyle[] }
        : { tag: 'text', text: `@${span.name}`, style: span.style as TextStyle[] }
    case 'image': {
      const { data } = await uploadImage({ ...caller, image: await fetchBytes(span.imageKey, 'image') })
      return { tag: 'img', image_key: data.image_key }
    }
    case 'video': {
      const file = await fetchBytes(span.fileKey, 'file')
      const { data } = await uploadFile({ ...caller, file, fileName: 'video.mp4', fileType: 'mp4' })
      if (!span.imageKey) return { tag: 'media', file_key: data.file_key }
      const cover = await uploadImage({ ...caller, image: await fetchBytes(span.imageKey, 'image') })
      return { tag: 'media', file_key: data.file_key, image_key: cover.data.image_key }
    }
    case 'emotion':
      return { tag: 'emotion', emoji_type: span.emojiType }
    case 'divider':
      return { tag: 'hr' }
    case 'code':
      return { tag: 'code_block', language: span.language, text: span.text }
    case 'unknown':
      return span.text ? { tag: 'text', text: span.text } : undefined
  }
}
