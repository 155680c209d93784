import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { I18nContentInput } from '../i18nContent.ts'
import type { JobFamilyAnswer } from '../wire/jobFamilies.ts'

/** What {@link createJobFamily} takes. */
export type CreateJobFamilyParams = Caller<'tenant'> & {
  /** Name. 1 to 100 characters. */
  name: string
  /** Description. */
  description?: string | undefined
  /** The family above. */
  parentJobFamilyId?: string | undefined
  /** Whether it is in use. */
  status: boolean
  /** The name in other languages. */
  i18nName?: readonly I18nContentInput[] | undefined
  /** The description in other languages. */
  i18nDescription?: readonly I18nContentInput[] | undefined
}

/**
 * Creates a job family.
 *
 * - Endpoint: `POST /open-apis/contact/v3/job_families`
 * - Tokens: tenant (scope `contact:contact` or `contact:job_family`)
 * - Limits: 10 a second
 * - Errors: 42401 too many families · 42406 name is taken · 42407 families would form a circle ·
 *   42411 family has others below it
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create
 * @example const { data } = await createJobFamily({ client, name: 'Release', status: true })
 */
export async function createJobFamily({
  name,
  description,
  parentJobFamilyId,
  status,
  i18nName,
  i18nDescription,
  ...caller
}: CreateJobFamilyParams): Promise<Answer<JobFamilyAnswer>> {
  return request<JobFamilyAnswer>(caller, {
    method: 'POST',
    path: 'contact/v3/job_families',
    body: {
      name,
      description,
      parent_job_family_id: parentJobFamilyId,
      status,
      i18n_name: i18nName,
      i18n_description: i18nDescription,
    },
  })
}
