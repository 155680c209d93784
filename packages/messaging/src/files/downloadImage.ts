import { type Caller, type Download, download } from '@lark-sdk/core'

export type DownloadImageParams = Caller<'tenant'> & {
  /** `img_…`, from `uploadImage` by the same bot with the type `message`. */
  imageKey: string
}

/**
 * Downloads an image that this bot uploaded. Those that others sent come from `downloadMessageResource`.
 *
 * - Endpoint: `GET /open-apis/im/v1/images/:image_key`
 * - Tokens: tenant
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 234005 image was deleted · 234008 image of another
 *
 * @returns name, type and size, and the bytes on their way: `bytes()`, `blob()`, `stream` or `pipeTo()`; in Node `save` of
 *   `@lark-sdk/core/node` writes them to a file
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {LarkNetworkError} when no answer comes; while the bytes are read, when the connection breaks
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get
 * @example
 * const image = await downloadImage({ client, imageKey: 'img_…' })
 * const bytes = await image.bytes()
 */
export async function downloadImage({ imageKey, ...caller }: DownloadImageParams): Promise<Download> {
  return download(caller, {
    method: 'GET',
    path: 'im/v1/images/:image_key',
    pathParams: { image_key: imageKey },
  })
}
