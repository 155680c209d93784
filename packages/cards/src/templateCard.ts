/** A card of the card builder with its variables, as messages and answers to callbacks take it. */
export interface TemplateCard {
  readonly type: 'template'
  readonly data: {
    readonly template_id: string
    readonly template_variable?: TemplateVariables
    readonly template_version_name?: string
  }
}

/** What a template is filled with, by the names of its variables. */
export type TemplateVariables = { readonly [name: string]: unknown }

/**
 * A card made with the card builder.
 *
 * @typeParam V the variables the template has: write them out, and a missing or misspelt one is a compile error
 * @param templateId such as `AAqi6xJ8rabcd`
 * @param version default: the newest release
 * @example templateCard<{ open_id: string }>('AAqi6xJ8rabcd', { open_id: 'ou_…' }, '1.0.0')
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card
 */
export function templateCard<V extends TemplateVariables = Record<never, never>>(
  templateId: string,
  variables: NoInfer<V>,
  version?: string,
): TemplateCard {
  return {
    type: 'template',
    data: {
      template_id: templateId,
      ...(Object.keys(variables).length > 0 && { template_variable: variables }),
      ...(version !== undefined && { template_version_name: version }),
    },
  }
}
