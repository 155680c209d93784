import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { I18nContentInput } from '../i18nContent.ts'
import type { JobLevelAnswer } from '../wire/jobLevels.ts'

/** What {@link updateJobLevel} takes. */
export type UpdateJobLevelParams = Caller<'tenant'> & {
  /** The job level. */
  jobLevelId: string
  /** Name. 1 to 255 characters. */
  name?: string | undefined
  /** Description. */
  description?: string | undefined
  /** Place among its siblings. 10At most 100000. */
  order?: number | undefined
  /** Whether it is in use. */
  status?: boolean | undefined
  /** The name in other languages. */
  i18nName?: readonly I18nContentInput[] | undefined
  /** The description in other languages. */
  i18nDescription?: readonly I18nContentInput[] | undefined
}

/**
 * Changes a job level.
 *
 * - Endpoint: `PUT /open-apis/contact/v3/job_levels/:job_level_id`
 * - Tokens: tenant (scope `contact:contact` or `contact:job_level`)
 * - Limits: 10 a second
 * - Errors: 42305 name is taken · 42301 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update
 * @example const { data } = await updateJobLevel({ client, jobLevelId: '…' })
 */
export async function updateJobLevel({
  jobLevelId,
  name,
  description,
  order,
  status,
  i18nName,
  i18nDescription,
  ...caller
}: UpdateJobLevelParams): Promise<Answer<JobLevelAnswer>> {
  return request<JobLevelAnswer>(caller, {
    method: 'PUT',
    path: 'contact/v3/job_levels/:job_level_id',
    pathParams: { job_level_id: jobLevelId },
    body: { name, description, order, status, i18n_name: i18nName, i18n_description: i18nDescription },
    repeatable: true,
  })
}
