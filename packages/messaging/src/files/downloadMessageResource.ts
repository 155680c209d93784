import { type Caller, type Download, download } from '@lark-sdk/core'

export type DownloadMessageResourceParams = Caller<'tenant'> & {
  /** Message that holds it, `om_…`, in a chat that the bot is in. */
  messageId: string
  /** `img_…` or `file_…`, from the message's content. */
  fileKey: string
  /** `image` for images, of rich text too; `file` for files, audio and video. */
  type: 'image' | 'file'
}

/**
 * Downloads an image, file, audio or video that someone sent.
 *
 * - Endpoint: `GET /open-apis/im/v1/messages/:message_id/resources/:file_key`
 * - Tokens: tenant (scope `im:message`, `im:message:readonly` or `im:message.history:readonly`)
 * - Limits: 1000 a minute and 50 a second; 100 MB; nothing out of cards, stickers and merged forwards
 * - Errors: 234003 not in this message · 234004 app not in the chat · 234037 larger than 100 MB · 234043 kind of message without downloads
 *
 * @returns name, type and size, and the bytes on their way: `bytes()`, `blob()`, `stream` or `pipeTo()`; in Node `save` of
 *   `@lark-sdk/core/node` writes them to a file
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {LarkNetworkError} when no answer comes; while the bytes are read, when the connection breaks
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get
 * @example
 * const report = await downloadMessageResource({ client, messageId: 'om_…', fileKey: 'file_…', type: 'file' })
 * const whole = new File([await report.blob()], report.name ?? 'report')
 */
export async function downloadMessageResource({
  messageId,
  fileKey,
  type,
  ...caller
}: DownloadMessageResourceParams): Promise<Download> {
  return download(caller, {
    method: 'GET',
    path: 'im/v1/messages/:message_id/resources/:file_key',
    pathParams: { message_id: messageId, file_key: fileKey },
    query: { type },
  })
}
