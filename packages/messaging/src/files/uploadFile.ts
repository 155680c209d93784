import { type Answer, type Caller, type FileSource, toFile } from '@lark-sdk/core'
import { required } from '../messages/required.ts'
import { mp4DurationMs, opusDurationMs } from './durationMs.ts'
import { type FileType, fileTypeOf } from './fileTypeOf.ts'
import { type UploadOptions, upload } from './upload.ts'

export type UploadFileParams = Caller<'tenant'> & FileDescription & UploadOptions

/** A file, and what others will see of it. */
export interface FileDescription {
  /** 1 byte to 30 MB; read whole before it is sent. */
  file: FileSource
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
 * @throws {TypeError} for a file without a name, empty, larger than 30 MB, or no source of bytes; before anything is sent
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 * @example const { data } = await uploadFile({ client, file: new Blob(['a,b']), fileName: 'report.csv' })
 */
export async function uploadFile({
  file,
  fileName,
  fileType,
  durationMs,
  onProgress,
  ...caller
}: UploadFileParams): Promise<Answer<{ file_key: string }>> {
  return uploadPrepared(caller, await prepareFile({ file, fileName, fileType, durationMs }), { onProgress })
}

/** A file with all that its upload says about it. */
export interface PreparedFile {
  file: File
  fileType: FileType
  durationMs: number | undefined
}

/** @throws {TypeError} for a file without a name, empty, larger than 30 MB, or no source of bytes */
export async function prepareFile({
  file: source,
  fileName = source instanceof File ? source.name : undefined,
  fileType,
  durationMs,
}: FileDescription): Promise<PreparedFile> {
  // Said before a stream is read, which can't be taken back.
  required('fileName', fileName)
  const file = await toFile(source, { maxBytes: MOST, name: fileName })
  const type = fileType ?? fileTypeOf(new Uint8Array(await file.slice(0, 64).arrayBuffer()), file.name)
  return { file, fileType: type, durationMs: durationMs ?? (await durationOf(file, type)) }
}

/** Uploads a file of which all is known. */
export async function uploadPrepared(
  caller: Caller<'tenant'>,
  { file, fileType, durationMs }: PreparedFile,
  options: UploadOptions,
): Promise<Answer<{ file_key: string }>> {
  const form = new FormData()
  form.set('file_type', fileType)
  form.set('file_name', file.name)
  if (durationMs !== undefined) form.set('duration', String(durationMs))
  form.set('file', file)
  return upload<{ file_key: string }>(caller, 'im/v1/files', form, options)
}

async function durationOf(file: File, type: FileType): Promise<number | undefined> {
  if (type !== 'opus' && type !== 'mp4') return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  return type === 'opus' ? opusDurationMs(bytes) : mp4DurationMs(bytes)
}
