/**
 * The string that message calls take as `content` with `msg_type: 'interactive'`.
 *
 * @example await sendMessage({ client, chatId, msgType: 'interactive', content: toContent(card({ … })) })
 */
export function toContent(card: object): string {
  return JSON.stringify(card)
}
