import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CollaborationRuleEntitiesInput, CreatedCollaborationRule } from './wire.ts'

/** What {@link createCollaborationRule} takes. */
export type CreateCollaborationRuleParams = Caller<'tenant' | 'user'> & {
  /** The other tenant. */
  targetTenantKey: string
  /** Who sees. */
  subjects: CollaborationRuleEntitiesInput
  /** Who is seen. */
  objects: CollaborationRuleEntitiesInput
}

/**
 * Creates a rule of who sees whom in another tenant.
 *
 * - Endpoint: `POST /open-apis/directory/v1/collaboration_rules`
 * - Tokens: tenant, user (scope `trust_party:collaboration_rule:write`)
 * - Limits: 100 a minute
 * - Errors: 2223102 too many rules · 2224001 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create
 * @example const { data } = await createCollaborationRule({ client, targetTenantKey: '…', subjects: { open_user_ids: ['…'] }, objects: { open_user_ids: ['…'] } })
 */
export async function createCollaborationRule({
  targetTenantKey,
  subjects,
  objects,
  ...caller
}: CreateCollaborationRuleParams): Promise<Answer<CreatedCollaborationRule>> {
  return request<CreatedCollaborationRule>(caller, {
    method: 'POST',
    path: 'directory/v1/collaboration_rules',
    query: { target_tenant_key: targetTenantKey },
    body: { subjects, objects },
  })
}
