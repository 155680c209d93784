import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { JobLevelPage } from '../wire/jobLevels.ts'

/** What {@link listJobLevels} takes. */
export type ListJobLevelsParams = Caller<'tenant'> & {
  /** Entries on a page. 1 to 50. Default: `10`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Only levels of this name. Default: all. */
  name?: string | undefined
}

/**
 * Lists the job levels, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/job_levels`
 * - Tokens: tenant (scope `contact:job_level:readonly` or `contact:job_level` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a second
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list
 * @example const { data } = await listJobLevels({ client })
 */
export async function listJobLevels({
  pageSize,
  pageToken,
  name,
  ...caller
}: ListJobLevelsParams): Promise<Answer<JobLevelPage>> {
  return request<JobLevelPage>(caller, {
    method: 'GET',
    path: 'contact/v3/job_levels',
    query: { page_size: pageSize, page_token: pageToken, name },
  })
}
