import type { Caller } from '@lark-sdk/core'
import { checkUuid } from '../messages/checkUuid.ts'
import { checkTarget, deliver, type MessageParamCommon } from '../messages/deliver.ts'
import type { Receiver } from '../messages/receiver.ts'
import type { SendMessageResponse } from '../messages/types.ts'
import type { UploadOptions } from './upload.ts'
import { type FileDescription, prepareFile, uploadPrepared } from './uploadFile.ts'

export type SendFileParams = Caller<'tenant'> &
  Receiver &
  Pick<MessageParamCommon, 'rootId' | 'replyInThread' | 'uuid'> &
  FileDescription &
  UploadOptions & {
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
 * @throws {TypeError} for no receiver or several, or for a file without a name, empty, larger than 30 MB, or no source of bytes;
 *   before anything is sent
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 * @example const { data } = await sendFile({ client, chatId: 'oc_…', file: new Blob(['a,b']), fileName: 'report.csv' })
 */
export async function sendFile({
  file,
  fileName,
  fileType,
  durationMs,
  imageKey,
  onProgress,
  ...params
}: SendFileParams): Promise<SendMessageResponse> {
  // Said before the upload, which takes time and can't be taken back.
  checkTarget(params)
  checkUuid(params.uuid)
  const prepared = await prepareFile({ file, fileName, fileType, durationMs })
  const { data } = await uploadPrepared(params, prepared, { onProgress })
  const type = ({ opus: 'audio', mp4: 'media' } as const)[prepared.fileType as 'opus' | 'mp4'] ?? 'file'
  const content = type === 'media' ? { file_key: data.file_key, image_key: imageKey } : { file_key: data.file_key }
  return deliver(params, { msg_type: type, content: JSON.stringify(content) })
}
