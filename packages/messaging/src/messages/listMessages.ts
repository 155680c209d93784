import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { MessagePage } from '../wire/messages.ts'

export type ListMessagesParams = Caller<'tenant' | 'user'> & {
  /** What `containerId` is: `chat` or `thread`. */
  containerIdType: 'chat' | 'thread'
  /** The chat, `oc_…`, or the thread, `omt_…`. */
  containerId: string
  /** Seconds since 1970, as a string. Not for threads. */
  startTime?: string | undefined
  /** Seconds since 1970, as a string. Not for threads. */
  endTime?: string | undefined
  /** Order. Default: `ByCreateTimeAsc`. */
  sortType?: 'ByCreateTimeAsc' | 'ByCreateTimeDesc' | undefined
  /** Items in a page. 1 to 50. Default: `20`. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** `user_card_content` for cards as their users get them, `raw_card_content` for the JSON that the app sent. Default: a rendering without structure. */
  cardMsgContentType?: string | undefined
  /** Tell the names of senders, as `sender_name`. Undocumented: the platform's own SDK and command line send it. Default: `false`. */
  withSenderName?: boolean | undefined
  /** Of threads, list the messages alone that they began with. Undocumented: the platform's own SDK and command line send it. Default: `false`. */
  onlyThreadRootMessages?: boolean | undefined
}

/**
 * Lists the messages of a chat or a thread, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/messages`
 * - Tokens: tenant, user (scope `im:message`, `im:message:readonly` or `im:message.history:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230006 bot ability is off ·
 *   230013 user out of the app's range · 230027 permission missing · 230073 thread can't be seen ·
 *   230110 message was deleted
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
 * @example const { data } = await listMessages({ client, containerIdType: 'chat', containerId: '…' })
 */
export async function listMessages({
  containerIdType,
  containerId,
  startTime,
  endTime,
  sortType,
  pageSize,
  pageToken,
  cardMsgContentType,
  withSenderName,
  onlyThreadRootMessages,
  ...caller
}: ListMessagesParams): Promise<Answer<MessagePage>> {
  return request<MessagePage>(caller, {
    method: 'GET',
    path: 'im/v1/messages',
    query: {
      container_id_type: containerIdType,
      container_id: containerId,
      start_time: startTime,
      end_time: endTime,
      sort_type: sortType,
      page_size: pageSize,
      page_token: pageToken,
      card_msg_content_type: cardMsgContentType,
      with_sender_name: withSenderName,
      only_thread_root_messages: onlyThreadRootMessages,
    },
  })
}
