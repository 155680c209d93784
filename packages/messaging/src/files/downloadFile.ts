import { type Caller, request } from '@lark-sdk/core'

export type DownloadFileParams = Caller<'tenant'> & {
  /** `file_…`, from `uploadFile` by the same bot. */
  fileKey: string
}

/**
 * Downloads a file that this bot uploaded. Those that others sent come from `downloadMessageResource`.
 *
 * - Endpoint: `GET /open-apis/im/v1/files/:file_key`
 * - Tokens: tenant
 * - Limits: 1000 a minute and 50 a second; 100 MB
 * - Errors: 234005 file was deleted · 234008 file of another · 234037 too large
 *
 * @returns the answer with its body unread: `.blob()`, `.bytes()`, or `.body` as a stream
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get
 * @example const { body } = await downloadFile({ client, fileKey: 'file_…' })
 */
export async function downloadFile({ fileKey, ...caller }: DownloadFileParams): Promise<Response> {
  return request(caller, {
    method: 'GET',
    path: 'im/v1/files/:file_key',
    pathParams: { file_key: fileKey },
    as: 'response',
  })
}
