/**
 * The string that message calls take as `content` with `msg_type: 'interactive'`.
 *
 * @example const content = toContent(card({ header: 'Done', body: [md`All green.`] }))
 */
export function toContent(card: object): string {
  return JSON.stringify(card)
}
