import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CardLike } from '../content/cardLike.ts'
import type { MessageContent } from '../content/content.ts'
import type { RichTextMessage } from '../content/richText.ts'
import { type BatchType, batchBody } from './batchBody.ts'

export type SendMessageBatchParams = Caller<'tenant'> & {
  /** Departments, with all below them: at most 200; not the root `0`. */
  departmentIds?: readonly string[] | undefined
  /** At most 200. */
  openIds?: readonly string[] | undefined
  /** At most 200. */
  userIds?: readonly string[] | undefined
  /** At most 200. */
  unionIds?: readonly string[] | undefined
  /** `text`, `image`, `post`, `share_chat` or `interactive`. Default: that of a `content` that says it, else by what `content` is. */
  msgType?: BatchType | undefined
  /**
   * A string is the text, the image's key, or the id of the chat to share, as `msgType` says. Else the message's content:
   * `{ text }`, `{ image_key }`, a rich text, `{ chat_id }`, a card; or `{ msg_type, content }`, as other sends take it.
   */
  content: BatchContent
}

/** What a batch can say. */
export type BatchContent =
  | string
  | MessageContent
  | RichTextMessage
  | CardLike
  | { text: string }
  | { image_key: string }
  | { chat_id: string }
  | { share_chat_id: string }
  | { post: RichTextMessage }

export type SendMessageBatchResponse = Answer<{
  /** `bm-…`: recalls the batch, and tells its progress. */
  message_id: string
  invalid_department_ids: string[]
  invalid_open_ids: string[]
  invalid_user_ids: string[]
  invalid_union_ids: string[]
}>

const MOST = 200
const LISTS: Readonly<Record<string, string>> = {
  departmentIds: 'department_ids',
  openIds: 'open_ids',
  userIds: 'user_ids',
  unionIds: 'union_ids',
}

/**
 * Sends one message to many users and departments. Lark delivers it afterwards, in order.
 *
 * - Endpoint: `POST /open-apis/message/v4/batch_send/`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`; for users also `im:message:send_multi_users`, for departments
 *   `im:message:send_multi_depts`)
 * - Limits: 1000 a minute and 50 a second; 500,000 messages a day; users alone, no chats. No markdown tag and no styles in rich text.
 *   What was sent can be recalled, but not edited, answered or urged
 * - Errors: 10002 bad request · 10003 bad parameters · 11203 11204 11205 no permission or no bot · 11247 day's quota used up · 230100 no receiver
 *
 * It has no idempotency key: a call whose answer is lost is not repeated, and its error says that it may have been carried out.
 *
 * @returns Lark's answer, with the receivers that it didn't know
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} without any receiver, with more than 200 of a kind, or for content that isn't what `msgType` says
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
 * @example const { data } = await sendMessageBatch({ client, openIds: ['ou_…'], msgType: 'text', content: 'All hands at 10.' })
 */
export async function sendMessageBatch({
  msgType,
  content,
  ...caller
}: SendMessageBatchParams): Promise<SendMessageBatchResponse> {
  // Lark's own samples differ in the order of the lists: it stays as it is given.
  const lists = Object.entries(caller as Record<string, unknown>).filter(([name]) => name in LISTS)
  for (const [name, ids] of lists) {
    if (ids !== undefined && (!Array.isArray(ids) || ids.length > MOST)) {
      throw new TypeError(
        `${name}: expected at most ${MOST} of them, got ${Array.isArray(ids) ? ids.length : typeof ids}`,
      )
    }
  }
  if (!lists.some(([, ids]) => (ids as string[] | undefined)?.length)) {
    throw new TypeError(`receivers: expected some in ${Object.keys(LISTS).join(', ')}, got none`)
  }
  const answer = await request<Partial<SendMessageBatchResponse['data']> & { message_id: string }>(caller, {
    method: 'POST',
    path: 'message/v4/batch_send/',
    body: {
      ...Object.fromEntries(lists.map(([name, ids]) => [LISTS[name], ids])),
      ...batchBody(content, msgType),
    },
  })
  const { data } = answer
  return {
    ...answer,
    data: {
      ...data,
      invalid_department_ids: data.invalid_department_ids ?? [],
      invalid_open_ids: data.invalid_open_ids ?? [],
      invalid_user_ids: data.invalid_user_ids ?? [],
      invalid_union_ids: data.invalid_union_ids ?? [],
    },
  }
}
