import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CollaborationShareEntityPage } from './wire.ts'

/** What {@link listCollaborationShareEntities} takes. */
export type ListCollaborationShareEntitiesParams = Caller<'tenant' | 'user'> & {
  /** The other tenant. */
  targetTenantKey: string
  /** A department of it. Default: its top. */
  targetDepartmentId?: string | undefined
  /** A user group of it. */
  targetGroupId?: string | undefined
  /** Whether to list on the side of those who see. */
  isSelectSubject?: boolean | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Entries on a page. At most 100. Default: `100`. */
  pageSize?: number | undefined
}

/**
 * Lists what another tenant shares, or what this one shares with it, one page.
 *
 * - Endpoint: `GET /open-apis/directory/v1/share_entities`
 * - Tokens: tenant, user (scope `trust_party:collaboration_rule:read`)
 * - Limits: 100 a minute
 * - Errors: 2223109 page token · 2224001 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list
 * @example const { data } = await listCollaborationShareEntities({ client, targetTenantKey: '…' })
 */
export async function listCollaborationShareEntities({
  targetTenantKey,
  targetDepartmentId,
  targetGroupId,
  isSelectSubject,
  pageToken,
  pageSize,
  ...caller
}: ListCollaborationShareEntitiesParams): Promise<Answer<CollaborationShareEntityPage>> {
  return request<CollaborationShareEntityPage>(caller, {
    method: 'GET',
    path: 'directory/v1/share_entities',
    query: {
      target_tenant_key: targetTenantKey,
      target_department_id: targetDepartmentId,
      target_group_id: targetGroupId,
      is_select_subject: isSelectSubject,
      page_token: pageToken,
      page_size: pageSize,
    },
  })
}
