import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CollaborationRulePage } from './wire.ts'

/** What {@link listCollaborationRules} takes. */
export type ListCollaborationRulesParams = Caller<'tenant' | 'user'> & {
  /** Entries on a page. At most 100. Default: `100`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** The other tenant. */
  targetTenantKey: string
}

/**
 * Lists the rules for another tenant, one page.
 *
 * - Endpoint: `GET /open-apis/directory/v1/collaboration_rules`
 * - Tokens: tenant, user (scope `trust_party:collaboration_rule:read`)
 * - Limits: 100 a minute
 * - Errors: 2223109 page token · 2224001 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list
 * @example const { data } = await listCollaborationRules({ client, targetTenantKey: '…' })
 */
export async function listCollaborationRules({
  pageSize,
  pageToken,
  targetTenantKey,
  ...caller
}: ListCollaborationRulesParams): Promise<Answer<CollaborationRulePage>> {
  return request<CollaborationRulePage>(caller, {
    method: 'GET',
    path: 'directory/v1/collaboration_rules',
    query: { page_size: pageSize, page_token: pageToken, target_tenant_key: targetTenantKey },
  })
}
