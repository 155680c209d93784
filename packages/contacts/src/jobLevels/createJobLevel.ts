import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { I18nContentInput } from '../i18nContent.ts'
import type { JobLevelAnswer } from '../wire/jobLevels.ts'

/** What {@link createJobLevel} takes. */
export type CreateJobLevelParams = Caller<'tenant'> & {
  /** Name. 1 to 255 characters. */
  name: string
  /** Description. */
  description?: string | undefined
  /** Place among its siblings. 10At most 100000. */
  order?: number | undefined
  /** Whether it is in use. */
  status: boolean
  /** The name in other languages. */
  i18nName?: readonly I18nContentInput[] | undefined
  /** The description in other languages. */
  i18nDescription?: readonly I18nContentInput[] | undefined
}

/**
 * Creates a job level.
 *
 * - Endpoint: `POST /open-apis/contact/v3/job_levels`
 * - Tokens: tenant (scope `contact:contact` or `contact:job_level`)
 * - Limits: 10 a second
 * - Errors: 42300 too many levels · 42301 name is taken · 42305 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create
 * @example const { data } = await createJobLevel({ client, name: 'Release', status: true })
 */
export async function createJobLevel({
  name,
  description,
  order,
  status,
  i18nName,
  i18nDescription,
  ...caller
}: CreateJobLevelParams): Promise<Answer<JobLevelAnswer>> {
  return request<JobLevelAnswer>(caller, {
    method: 'POST',
    path: 'contact/v3/job_levels',
    body: { name, description, order, status, i18n_name: i18nName, i18n_description: i18nDescription },
  })
}
