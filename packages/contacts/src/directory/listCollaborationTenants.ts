import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CollaborationTenantPage } from './wire.ts'

/** What {@link listCollaborationTenants} takes. */
export type ListCollaborationTenantsParams = Caller<'tenant' | 'user'> & {
  /** Entries on a page. At most 100. Default: `100`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Lists the tenants that this one shares contacts with, one page.
 *
 * - Endpoint: `GET /open-apis/directory/v1/collaboration_tenants`
 * - Tokens: tenant, user (scope `trust_party:collaboration_rule:read`)
 * - Limits: 100 a minute
 * - Errors: 2223109 page token · 2224001 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list
 * @example const { data } = await listCollaborationTenants({ client })
 */
export async function listCollaborationTenants({
  pageSize,
  pageToken,
  ...caller
}: ListCollaborationTenantsParams): Promise<Answer<CollaborationTenantPage>> {
  return request<CollaborationTenantPage>(caller, {
    method: 'GET',
    path: 'directory/v1/collaboration_tenants',
    query: { page_size: pageSize, page_token: pageToken },
  })
}
