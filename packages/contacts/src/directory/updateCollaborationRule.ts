import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { CollaborationRuleEntitiesInput } from './wire.ts'

/** What {@link updateCollaborationRule} takes. */
export type UpdateCollaborationRuleParams = Caller<'tenant' | 'user'> & {
  /** The rule, from `listCollaborationRules`. */
  collaborationRuleId: string
  /** The other tenant. */
  targetTenantKey: string
  /** Who sees. */
  subjects: CollaborationRuleEntitiesInput
  /** Who is seen. */
  objects: CollaborationRuleEntitiesInput
}

/**
 * Replaces a rule of who sees whom.
 *
 * - Endpoint: `PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id`
 * - Tokens: tenant, user (scope `trust_party:collaboration_rule:write`)
 * - Limits: 100 a minute
 * - Errors: 2223107 no such rule · 2224001 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update
 * @example await updateCollaborationRule({ client, collaborationRuleId: '…', targetTenantKey: '…', subjects: { open_user_ids: ['…'] }, objects: { open_user_ids: ['…'] } })
 */
export async function updateCollaborationRule({
  collaborationRuleId,
  targetTenantKey,
  subjects,
  objects,
  ...caller
}: UpdateCollaborationRuleParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PUT',
    path: 'directory/v1/collaboration_rules/:collaboration_rule_id',
    pathParams: { collaboration_rule_id: collaborationRuleId },
    query: { target_tenant_key: targetTenantKey },
    body: { subjects, objects },
    repeatable: true,
  })
}
