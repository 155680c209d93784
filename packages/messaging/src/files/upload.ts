import { type Answer, type Caller, formWithProgress, request, type UploadProgress } from '@lark-sdk/core'

/** What every upload takes beside its file. */
export interface UploadOptions {
  /** Told how far the upload is, 64 KB at a time; each attempt starts again at nothing. For runtimes that can stream a request: Node, Bun, Deno, Workers. */
  onProgress?: ((progress: UploadProgress) => void) | undefined
}

/** Uploads a form. Carried out twice it leaves something that nobody refers to, and no more. */
export async function upload<Data>(
  caller: Caller<'tenant'>,
  path: string,
  form: FormData,
  { onProgress }: UploadOptions,
): Promise<Answer<Data>> {
  const { body, headers } = await formWithProgress(form, onProgress)
  return request<Data>(
    { ...caller, headers: { ...caller.headers, ...headers } },
    { method: 'POST', path, body, repeatable: true },
  )
}
