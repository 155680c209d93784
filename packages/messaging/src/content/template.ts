import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/** What a template is filled with. */
export interface TemplateOptions {
  /** Default: the latest one published. */
  version?: string | undefined
  /** Values of its variables, by name. */
  variables?: object | undefined
}

/**
 * A card made in Lark's card builder.
 *
 * @throws {TypeError} for an empty id
 * @example await sendMessage({ client, chatId: 'oc_…', content: template('AAq…', { variables: { who: 'Ada' } }) })
 */
export function template(templateId: string, { version, variables }: TemplateOptions = {}): MessageContent {
  const data = {
    template_id: filled('template(templateId)', templateId),
    template_version_name: version,
    template_variable: variables,
  }
  return { msg_type: 'interactive', content: JSON.stringify({ type: 'template', data }) }
}
