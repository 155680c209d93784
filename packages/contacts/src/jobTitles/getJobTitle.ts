import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { JobTitleAnswer } from '../wire/jobTitles.ts'

/** What {@link getJobTitle} takes. */
export type GetJobTitleParams = Caller<'tenant' | 'user'> & {
  /** The title. */
  jobTitleId: string
}

/**
 * Reads one job title.
 *
 * - Endpoint: `GET /open-apis/contact/v3/job_titles/:job_title_id`
 * - Tokens: tenant, user (scope `contact:job_title:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a minute
 * - Errors: 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get
 * @example const { data } = await getJobTitle({ client, jobTitleId: '…' })
 */
export async function getJobTitle({ jobTitleId, ...caller }: GetJobTitleParams): Promise<Answer<JobTitleAnswer>> {
  return request<JobTitleAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/job_titles/:job_title_id',
    pathParams: { job_title_id: jobTitleId },
  })
}
