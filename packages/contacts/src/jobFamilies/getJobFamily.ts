import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { JobFamilyAnswer } from '../wire/jobFamilies.ts'

/** What {@link getJobFamily} takes. */
export type GetJobFamilyParams = Caller<'tenant'> & {
  /** The job family. */
  jobFamilyId: string
}

/**
 * Reads one job family.
 *
 * - Endpoint: `GET /open-apis/contact/v3/job_families/:job_family_id`
 * - Tokens: tenant (scope `contact:job_family:readonly` or `contact:job_family` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a second
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get
 * @example const { data } = await getJobFamily({ client, jobFamilyId: '…' })
 */
export async function getJobFamily({ jobFamilyId, ...caller }: GetJobFamilyParams): Promise<Answer<JobFamilyAnswer>> {
  return request<JobFamilyAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/job_families/:job_family_id',
    pathParams: { job_family_id: jobFamilyId },
  })
}
