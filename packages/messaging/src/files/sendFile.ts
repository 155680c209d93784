import type { Caller } from '@lark-sdk/core'
import { deliver, type MessageParamCommon } from '../messages/deliver.ts'
import { oneReceiver, type Receiver } from '../messages/receiver.ts'
import type { SendMessageResponse } from '../messages/types.ts'
import { prepareFile, type UploadFileParams, uploadFile } from './uploadFile.ts'

export type SendFileParams = Caller<'tenant'> &
  Receiver &
  Pick<MessageParamCommon, 'rootId' | 'replyInThread' | 'uuid'> &
  Pick<UploadFileParams, 'file' | 'fileName' | 'fileType' | 'durationMs'> & {
    /** Cover of a video, `img_…`, from `uploadImage`. */
    imageKey?: string | undefined
  }

/**
 * Uploads a file and sends it: OGG/Opus as audio, MP4 as video, anything else as a file.
 *
 * - Endpoint: `POST /open-apis/im/v1/files`, then `POST /open-apis/im/v1/messages`, or with `rootId`
 *   `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scopes `im:resource` and `im:message`, or narrower ones)
 * - Limits: 30 MB; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 234006 too large · 234007 no bot · 234010 empty
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses either call
 * @throws {TypeError} for no receiver or several, or for a file without a name, empty, or larger than 30 MB
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 * @example const { data } = await sendFile({ client, chatId: 'oc_…', file: new Blob(['a,b']), fileName: 'report.csv' })
 */
export async function sendFile({
  file,
  fileName,
  fileType,
  durationMs,
  imageKey,
  chatId,
  openId,
  userId,
  email,
  unionId,
  rootId,
  replyInThread,
  uuid,
  ...caller
}: SendFileParams): Promise<SendMessageResponse> {
  // Said before the upload, which takes time and can't be taken back.
  if (rootId === undefined) oneReceiver({ chatId, openId, userId, email, unionId })
  const prepared = await prepareFile({ file, fileName, fileType, durationMs })
  const { data } = await uploadFile({
    ...caller,
    file: prepared.blob,
    fileName: prepared.fileName,
    fileType: prepared.fileType,
    durationMs: prepared.durationMs,
  })
  const type = ({ opus: 'audio', mp4: 'media' } as const)[prepared.fileType as 'opus' | 'mp4'] ?? 'file'
  const content = type === 'media' ? { file_key: data.file_key, image_key: imageKey } : { file_key: data.file_key }
  return deliver(
    { ...caller, chatId, openId, userId, email, unionId, rootId, replyInThread, uuid },
    { msg_type: type, content: JSON.stringify(content) },
  )
}
