import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { JobFamilyPage } from '../wire/jobFamilies.ts'

/** What {@link listJobFamilies} takes. */
export type ListJobFamiliesParams = Caller<'tenant'> & {
  /** Entries on a page. 1 to 50. Default: `10`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Only families of this name. Default: all. */
  name?: string | undefined
}

/**
 * Lists the job families, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/job_families`
 * - Tokens: tenant (scope `contact:job_family:readonly` or `contact:job_family` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a second
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list
 * @example const { data } = await listJobFamilies({ client })
 */
export async function listJobFamilies({
  pageSize,
  pageToken,
  name,
  ...caller
}: ListJobFamiliesParams): Promise<Answer<JobFamilyPage>> {
  return request<JobFamilyPage>(caller, {
    method: 'GET',
    path: 'contact/v3/job_families',
    query: { page_size: pageSize, page_token: pageToken, name },
  })
}
