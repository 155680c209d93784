import { type Answer, type Caller, type FileSource, toFile } from '@lark-sdk/core'
import { type UploadOptions, upload } from './upload.ts'

export type UploadImageParams = Caller<'tenant'> &
  UploadOptions & {
    /**
     * JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC; 1 byte to 10 MB, read whole before it is sent. GIF up to 2,000 by 2,000 pixels,
     * others 12,000 by 12,000.
     */
    image: FileSource
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
 * @throws {TypeError} for an image that is empty, larger than 10 MB, or no source of bytes; before anything is sent
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create
 * @example const { data } = await uploadImage({ client, image: new Blob(['…'], { type: 'image/png' }) })
 */
export async function uploadImage({
  image,
  imageType = 'message',
  onProgress,
  ...caller
}: UploadImageParams): Promise<Answer<{ image_key: string }>> {
  const file = await toFile(image, { maxBytes: MOST, parameter: 'image' })
  const form = new FormData()
  form.set('image_type', imageType)
  form.set('image', file)
  return upload<{ image_key: string }>(caller, 'im/v1/images', form, { onProgress })
}
