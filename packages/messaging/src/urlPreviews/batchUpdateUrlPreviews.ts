import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type BatchUpdateUrlPreviewsParams = Caller<'tenant'> & {
  /** From the events that asked for the previews. 1 to 10 of them. */
  previewTokens: readonly string[]
  /** Only for these users, `ou_…`. Default: for everyone who sees the link. At most 100 of them. */
  openIds?: readonly string[] | undefined
}

/**
 * Has clients ask for the previews of links again.
 *
 * - Endpoint: `POST /open-apis/im/v2/url_previews/batch_update`
 * - Tokens: tenant (scope `im:url_preview.update`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update
 * @example await batchUpdateUrlPreviews({ client, previewTokens: ['…'] })
 */
export async function batchUpdateUrlPreviews({
  previewTokens,
  openIds,
  ...caller
}: BatchUpdateUrlPreviewsParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'im/v2/url_previews/batch_update',
    body: { preview_tokens: previewTokens, open_ids: openIds },
    repeatable: true,
  })
}
