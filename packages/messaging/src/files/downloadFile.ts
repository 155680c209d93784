import { type Caller, type Download, download } from '@lark-sdk/core'

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
 * @returns name, type and size, and the bytes on their way: `bytes()`, `blob()`, `stream` or `pipeTo()`; in Node `save` of
 *   `@lark-sdk/core/node` writes them to a file
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {LarkNetworkError} when no answer comes; while the bytes are read, when the connection breaks
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get
 * @example
 * const { stream } = await downloadFile({ client, fileKey: 'file_…' })
 * const answer = new Response(stream)
 */
export async function downloadFile({ fileKey, ...caller }: DownloadFileParams): Promise<Download> {
  return download(caller, {
    method: 'GET',
    path: 'im/v1/files/:file_key',
    pathParams: { file_key: fileKey },
  })
}
