import { type Answer, type Caller, request } from '@lark-sdk/core'
import { required } from '../messages/required.ts'
import { mp4DurationMs, opusDurationMs } from './durationMs.ts'
import { type FileType, fileTypeOf } from './fileTypeOf.ts'

export type UploadFileParams = Caller<'tenant'> & {
  /** 1 byte to 30 MB. */
  file: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>
  /** Shown to readers, with its ending. Default: the name of a `File`. */
  fileName?: string | undefined
  /** Default: worked out; `opus` and `mp4` from the bytes, others from the name. */
  fileType?: FileType | undefined
  /** Of sound and video, in milliseconds. Default: read from the file. */
  durationMs?: number | undefined
}

const MOST = 30 * 1024 * 1024

/**
 * Uploads a file, to be sent by this bot: as `audio` when it is OGG/Opus, as `media` when it is MP4, as `file` otherwise.
 *
 * - Endpoint: `POST /open-apis/im/v1/files`
 * - Tokens: tenant (scope `im:resource` or `im:resource:upload`)
 * - Limits: 1000 a minute and 50 a second; 30 MB
 * - Errors: 234006 too large · 234007 no bot · 234010 empty
 *
 * @returns Lark's answer; `data.file_key` is what messages name it by
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a file without a name, empty, or larger than 30 MB
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 * @example const { data } = await uploadFile({ client, file: new Blob(['a,b']), fileName: 'report.csv' })
 */
export async function uploadFile({
  file,
  fileName,
  fileType,
  durationMs,
  ...caller
}: UploadFileParams): Promise<Answer<{ file_key: string }>> {
  const upload = await prepareFile({ file, fileName, fileType, durationMs })
  const body = new FormData()
  body.set('file_type', upload.fileType)
  body.set('file_name', upload.fileName)
  if (upload.durationMs !== undefined) body.set('duration', String(upload.durationMs))
  body.set('file', upload.blob, upload.fileName)
  // Carried out twice it leaves a file that nobody refers to, and no more.
  return request<{ file_key: string }>(caller, { method: 'POST', path: 'im/v1/files', body, repeatable: true })
}

/** A file with all that its upload says about it. */
export interface PreparedFile {
  blob: Blob
  fileName: string
  fileType: FileType
  durationMs: number | undefined
}

/** @throws {TypeError} for a file without a name, empty, or larger than 30 MB */
export async function prepareFile({
  file,
  fileName,
  fileType,
  durationMs,
}: Pick<UploadFileParams, 'file' | 'fileName' | 'fileType' | 'durationMs'>): Promise<PreparedFile> {
  const blob = file instanceof Blob ? file : new Blob([file])
  const name = fileName ?? (blob as Partial<File>).name
  required('fileName', name)
  if (blob.size === 0 || blob.size > MOST) throw new TypeError(`file: expected 1 to ${MOST} bytes, got ${blob.size}`)
  const type = fileType ?? fileTypeOf(new Uint8Array(await blob.slice(0, 64).arrayBuffer()), String(name))
  return { blob, fileName: String(name), fileType: type, durationMs: durationMs ?? (await durationOf(blob, type)) }
}

async function durationOf(blob: Blob, type: FileType): Promise<number | undefined> {
  if (type !== 'opus' && type !== 'mp4') return undefined
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return type === 'opus' ? opusDurationMs(bytes) : mp4DurationMs(bytes)
}
