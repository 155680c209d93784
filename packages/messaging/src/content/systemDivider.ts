import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/** How a divider looks to readers of other languages, and whether it rolls up. */
export interface SystemDividerOptions {
  /** By language, as `en_US`; each at most 20 characters, or 10 of Chinese. */
  languages?: Readonly<Record<string, string>> | undefined
  /** Hide what came before the divider until it is asked for. Default: `false`. */
  rollUp?: boolean | undefined
}

/**
 * A line across a private chat with a word on it, such as the start of a new session.
 * It can't answer a message, and needs the scope `im:message:send_sys_msg`.
 *
 * @param text - at most 20 characters, or 10 of Chinese
 * @throws {TypeError} for an empty text
 * @example await sendMessage({ client, openId: 'ou_…', content: systemDivider('New session') })
 */
export function systemDivider(text: string, { languages, rollUp }: SystemDividerOptions = {}): MessageContent {
  const content = {
    type: 'divider',
    params: { divider_text: { text: filled('systemDivider(text)', text), i18n_text: languages } },
    options: rollUp === undefined ? undefined : { need_rollup: rollUp },
  }
  return { msg_type: 'system', content: JSON.stringify(content) }
}
