import { type Caller, request } from '@lark-sdk/core'

export type DownloadImageParams = Caller<'tenant'> & {
  /** `img_…`, from `uploadImage` by the same bot with the type `message`. */
  imageKey: string
}

/**
 * Downloads an image that this bot uploaded. Those that others sent come from `downloadMessageResource`.
 *
 * - Endpoint: `GET /open-apis/im/v1/images/:image_key`
 * - Tokens: tenant (scope `im:resource`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 234005 image was deleted · 234008 image of another
 *
 * @returns the answer with its body unread: `.blob()`, `.bytes()`, or `.body` as a stream
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get
 * @example const image = await (await downloadImage({ client, imageKey: 'img_…' })).blob()
 */
export async function downloadImage({ imageKey, ...caller }: DownloadImageParams): Promise<Response> {
  return request(caller, {
    method: 'GET',
    path: 'im/v1/images/:image_key',
    pathParams: { image_key: imageKey },
    as: 'response',
  })
}
