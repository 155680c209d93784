import { type Answer, type Caller, request } from '@lark-sdk/core'

export type UploadImageParams = Caller<'tenant'> & {
  /** JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC; 1 byte to 10 MB. GIF up to 2,000 by 2,000 pixels, others 12,000 by 12,000. */
  image: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>
  /** `message` for messages, `avatar` for pictures of users and groups (up to 4,096 by 4,096 pixels). Default: `message`. */
  imageType?: 'message' | 'avatar' | undefined
}

const MOST = 10 * 1024 * 1024

/**
 * Uploads an image, to be sent by this bot.
 *
 * - Endpoint: `POST /open-apis/im/v1/images`
 * - Tokens: tenant (scope `im:resource` or `im:resource:upload`)
 * - Limits: 1000 a minute and 50 a second; 10 MB
 * - Errors: 234006 too large · 234007 no bot · 234010 empty · 234011 format not known · 234039 too many pixels
 *
 * @returns Lark's answer; `data.image_key` is what messages and cards show it by
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for an image that is empty or larger than 10 MB
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create
 * @example const { data } = await uploadImage({ client, image: new Blob(['…'], { type: 'image/png' }) })
 */
export async function uploadImage({
  image,
  imageType = 'message',
  ...caller
}: UploadImageParams): Promise<Answer<{ image_key: string }>> {
  const blob = image instanceof Blob ? image : new Blob([image])
  if (blob.size === 0 || blob.size > MOST) throw new TypeError(`image: expected 1 to ${MOST} bytes, got ${blob.size}`)
  const body = new FormData()
  body.set('image_type', imageType)
  // Without a file name some servers read a part as a text field.
  body.set('image', blob, (blob as Partial<File>).name || 'image')
  // Carried out twice it leaves an image that nobody refers to, and no more.
  return request<{ image_key: string }>(caller, { method: 'POST', path: 'im/v1/images', body, repeatable: true })
}
