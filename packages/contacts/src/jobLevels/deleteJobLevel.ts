import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteJobLevel} takes. */
export type DeleteJobLevelParams = Caller<'tenant'> & {
  /** The job level. */
  jobLevelId: string
}

/**
 * Deletes a job level.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/job_levels/:job_level_id`
 * - Tokens: tenant (scope `contact:contact` or `contact:job_level`)
 * - Limits: 10 a second
 * - Errors: 42301 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete
 * @example await deleteJobLevel({ client, jobLevelId: '…' })
 */
export async function deleteJobLevel({ jobLevelId, ...caller }: DeleteJobLevelParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'contact/v3/job_levels/:job_level_id',
    pathParams: { job_level_id: jobLevelId },
  })
}
