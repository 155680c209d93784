import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { I18nContentInput } from '../i18nContent.ts'
import type { JobFamilyAnswer } from '../wire/jobFamilies.ts'

/** What {@link updateJobFamily} takes. */
export type UpdateJobFamilyParams = Caller<'tenant'> & {
  /** The job family. */
  jobFamilyId: string
  /** Name. 1 to 100 characters. */
  name?: string | undefined
  /** Description. */
  description?: string | undefined
  /** The family above. */
  parentJobFamilyId?: string | undefined
  /** Whether it is in use. */
  status?: boolean | undefined
  /** The name in other languages. */
  i18nName?: readonly I18nContentInput[] | undefined
  /** The description in other languages. */
  i18nDescription?: readonly I18nContentInput[] | undefined
}

/**
 * Changes a job family.
 *
 * - Endpoint: `PUT /open-apis/contact/v3/job_families/:job_family_id`
 * - Tokens: tenant (scope `contact:contact` or `contact:job_family`)
 * - Limits: 10 a second
 * - Errors: 42406 name is taken · 42407 families would form a circle · 42411 family has others below it ·
 *   42402 no such family
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update
 * @example const { data } = await updateJobFamily({ client, jobFamilyId: '…' })
 */
export async function updateJobFamily({
  jobFamilyId,
  name,
  description,
  parentJobFamilyId,
  status,
  i18nName,
  i18nDescription,
  ...caller
}: UpdateJobFamilyParams): Promise<Answer<JobFamilyAnswer>> {
  return request<JobFamilyAnswer>(caller, {
    method: 'PUT',
    path: 'contact/v3/job_families/:job_family_id',
    pathParams: { job_family_id: jobFamilyId },
    body: {
      name,
      description,
      parent_job_family_id: parentJobFamilyId,
      status,
      i18n_name: i18nName,
      i18n_description: i18nDescription,
    },
    repeatable: true,
  })
}
