import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteCollaborationRule} takes. */
export type DeleteCollaborationRuleParams = Caller<'tenant' | 'user'> & {
  /** The rule, from `listCollaborationRules`. */
  collaborationRuleId: string
  /** The other tenant. */
  targetTenantKey: string
}

/**
 * Deletes a rule of who sees whom.
 *
 * - Endpoint: `DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id`
 * - Tokens: tenant, user (scope `trust_party:collaboration_rule:write`)
 * - Limits: 100 a minute
 * - Errors: 2223107 no such rule · 2224001 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete
 * @example await deleteCollaborationRule({ client, collaborationRuleId: '…', targetTenantKey: '…' })
 */
export async function deleteCollaborationRule({
  collaborationRuleId,
  targetTenantKey,
  ...caller
}: DeleteCollaborationRuleParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'directory/v1/collaboration_rules/:collaboration_rule_id',
    pathParams: { collaboration_rule_id: collaborationRuleId },
    query: { target_tenant_key: targetTenantKey },
  })
}
