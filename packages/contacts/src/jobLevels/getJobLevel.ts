import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { JobLevelAnswer } from '../wire/jobLevels.ts'

/** What {@link getJobLevel} takes. */
export type GetJobLevelParams = Caller<'tenant'> & {
  /** The job level. */
  jobLevelId: string
}

/**
 * Reads one job level.
 *
 * - Endpoint: `GET /open-apis/contact/v3/job_levels/:job_level_id`
 * - Tokens: tenant (scope `contact:job_level:readonly` or `contact:job_level` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a second
 * - Errors: 42301 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get
 * @example const { data } = await getJobLevel({ client, jobLevelId: '…' })
 */
export async function getJobLevel({ jobLevelId, ...caller }: GetJobLevelParams): Promise<Answer<JobLevelAnswer>> {
  return request<JobLevelAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/job_levels/:job_level_id',
    pathParams: { job_level_id: jobLevelId },
  })
}
