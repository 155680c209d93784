import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteJobFamily} takes. */
export type DeleteJobFamilyParams = Caller<'tenant'> & {
  /** The job family. */
  jobFamilyId: string
}

/**
 * Deletes a job family that has none below it.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/job_families/:job_family_id`
 * - Tokens: tenant (scope `contact:contact` or `contact:job_family`)
 * - Limits: 10 a second
 * - Errors: 42411 family has others below it · 42402 no such family
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete
 * @example await deleteJobFamily({ client, jobFamilyId: '…' })
 */
export async function deleteJobFamily({ jobFamilyId, ...caller }: DeleteJobFamilyParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'contact/v3/job_families/:job_family_id',
    pathParams: { job_family_id: jobFamilyId },
  })
}
