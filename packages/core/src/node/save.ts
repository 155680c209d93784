import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Download } from '../files/download.ts'

/**
 * Writes a download to a file, as it comes. The file appears when it is whole: until then, and after a failure, there is none.
 *
 * @param path - where to; an existing file is replaced
 * @throws {LarkNetworkError} when the connection breaks
 * @example await save(await downloadMessageResource({ client, messageId, fileKey, type: 'file' }), './report.pdf')
 */
export async function save(download: Pick<Download, 'stream'>, path: string): Promise<void> {
  const part = `${path}.${crypto.randomUUID()}.part`
  try {
    await pipeline(Readable.fromWeb(download.stream as never), createWriteStream(part, { flags: 'wx' }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
