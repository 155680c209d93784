import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { JobTitlePage } from '../wire/jobTitles.ts'

/** What {@link listJobTitles} takes. */
export type ListJobTitlesParams = Caller<'tenant' | 'user'> & {
  /** Entries on a page. 1 to 50. Default: `10`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Lists the job titles, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/job_titles`
 * - Tokens: tenant, user (scope `contact:job_title:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a minute
 * - Errors: 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list
 * @example const { data } = await listJobTitles({ client })
 */
export async function listJobTitles({
  pageSize,
  pageToken,
  ...caller
}: ListJobTitlesParams): Promise<Answer<JobTitlePage>> {
  return request<JobTitlePage>(caller, {
    method: 'GET',
    path: 'contact/v3/job_titles',
    query: { page_size: pageSize, page_token: pageToken },
  })
}
