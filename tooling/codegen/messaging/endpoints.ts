import type { FieldFacts } from './facts.ts'

/** An endpoint of the messaging table, and the function that serves it. */
export interface Endpoint {
  /** The documentation page. */
  id: string
  /** The function. */
  name: string
  /** Where its file is, under `src`. */
  folder: string
  /** Written by hand: what follows is unused. */
  hand?: boolean
  /** First sentence of its documentation. */
  says?: string
  /** Type of `data`, or of `data` and all it holds. Without it the answer has no data. */
  result?: string
  /** More to know, after the list. */
  note?: string
  /** Its page shows fields of another endpoint's answer: makes of them what the table of this one says. */
  answer?: (shown: Record<string, unknown>) => Record<string, unknown>
  /** Fields of the query that its page lacks: the platform's own SDK and command line send them. */
  beyond?: FieldFacts[]
  /** Fields of the items that such a query brings. */
  itemsBeyond?: FieldFacts[]
  /** Safe to carry out twice. */
  repeatable?: boolean
}

const hand = (folder: string, name: string, id: string): Endpoint => ({ id, name, folder, hand: true })
const made = (folder: string, name: string, id: string, says: string, rest: Partial<Endpoint> = {}): Endpoint => ({
  id,
  name,
  folder,
  says,
  ...rest,
})
const upgraded = 'group/upgraded-group-announcement'

/** All of them, in the order of the documentation. */
export const endpoints: readonly Endpoint[] = [
  hand('messages', 'sendMessage', 'im-v1/message/create'),
  hand('messages', 'replyMessage', 'im-v1/message/reply'),
  hand('messages', 'updateMessage', 'im-v1/message/update'),
  hand('cards', 'updateMessageCard', 'im-v1/message-card/patch'),
  hand('messages', 'forwardMessage', 'im-v1/message/forward-message'),
  hand('messages', 'mergeForwardMessages', 'im-v1/message/merge_forward'),
  hand('messages', 'forwardThread', 'im-v1/message/forward-thread'),
  hand('messages', 'recallMessage', 'im-v1/message/delete'),
  made(
    'messages',
    'pushFollowUp',
    'im-v1/message/push_follow_up',
    'Puts bubbles with suggested answers under the latest message of a private chat.',
  ),
  made(
    'messages',
    'listMessageReadUsers',
    'im-v1/message/read_users',
    "Lists who has read a message of this bot's, one page.",
    {
      result: 'ReadUserPage',
      note: '`readMessage` reads all pages. Own messages of the last 7 days alone, and only while the bot is in the chat.',
    },
  ),
  made('messages', 'listMessages', 'im-v1/message/list', 'Lists the messages of a chat or a thread, one page.', {
    result: 'MessagePage',
    beyond: [
      { name: 'with_sender_name', type: 'boolean' },
      { name: 'only_thread_root_messages', type: 'boolean' },
    ],
  }),
  made(
    'messages',
    'getMessage',
    'im-v1/message/get-message',
    'Gets one message; of a merged forward, the messages in it as well.',
    { result: 'MessageList', beyond: [{ name: 'with_sender_name', type: 'boolean' }] },
  ),
  hand('files', 'downloadMessageResource', 'im-v1/message/get-message-resource'),
  hand('batch', 'sendMessageBatch', 'im-v1/batch_message/ucDO1EjL3gTNx4yN4UTM'),
  hand('messages', 'recallMessage', 'im-v1/batch_message/delete'),
  made(
    'batch',
    'getBatchMessageReadCount',
    'im-v1/batch_message/read_user',
    'Tells how many have read a batch, for 30 days.',
    { result: 'BatchReadCount' },
  ),
  made(
    'batch',
    'getBatchMessageProgress',
    'im-v1/batch_message/get_progress',
    'Tells how far the delivery and the recall of a batch are, for 30 days.',
    { result: 'BatchProgress' },
  ),
  hand('files', 'uploadImage', 'im-v1/image/create'),
  hand('files', 'downloadImage', 'im-v1/image/get'),
  hand('files', 'uploadFile', 'im-v1/file/create'),
  hand('files', 'downloadFile', 'im-v1/file/get'),
  hand('messages', 'urgentMessage', 'im-v1/buzz-messages/urgent_app'),
  hand('messages', 'urgentMessage', 'im-v1/buzz-messages/urgent_sms'),
  hand('messages', 'urgentMessage', 'im-v1/buzz-messages/urgent_phone'),
  made('reactions', 'addReaction', 'im-v1/message-reaction/create', 'Reacts to a message with an emoji.', {
    result: 'Reaction',
  }),
  made('reactions', 'listReactions', 'im-v1/message-reaction/list', 'Lists the reactions to a message, one page.', {
    result: 'ReactionPage',
  }),
  made(
    'reactions',
    'deleteReaction',
    'im-v1/message-reaction/delete',
    'Takes a reaction back; only its own author can.',
    { result: 'Reaction' },
  ),
  made(
    'reactions',
    'batchQueryReactions',
    'im-v1/message-reaction/batch_query',
    'Gets the reactions to several messages at once.',
    { result: 'ReactionsOfMessages', repeatable: true },
  ),
  made('pins', 'pinMessage', 'im-v1/pin/create', 'Pins a message in its chat.', { result: 'PinAnswer' }),
  made('pins', 'unpinMessage', 'im-v1/pin/delete', 'Takes a message off the pins of its chat.'),
  made('pins', 'listPins', 'im-v1/pin/list', 'Lists the pinned messages of a chat, one page.', { result: 'PinPage' }),
  hand('cards', 'sendEphemeralCard', 'im-v1/message-card/uETOyYjLxkjM24SM5IjN'),
  made(
    'cards',
    'deleteEphemeralCard',
    'im-v1/message-card/uITOyYjLykjM24iM5IjN',
    'Takes back a card that one user alone sees.',
  ),
  hand('cards', 'refreshCardMessage', 'im-v1/message-card/uMDO1YjLzgTN24yM4UjN'),
  made(
    'urlPreviews',
    'batchUpdateUrlPreviews',
    'im-v1/url_preview/batch_update',
    'Has clients ask for the previews of links again.',
    { repeatable: true },
  ),
  made('chats', 'createChat', 'group/chat/create', 'Creates a group.', { result: 'CreatedChat' }),
  made('chats', 'disbandChat', 'group/chat/delete', 'Disbands a group, for good.'),
  made('chats', 'updateChat', 'group/chat/update-chat', 'Changes a group; what is left out stays as it is.', {
    repeatable: true,
  }),
  made('chats', 'getChat', 'group/chat/get-chat', 'Gets a group; less of it when the caller is not in it.', {
    result: 'Chat',
  }),
  made('chats', 'listChats', 'group/chat/list', 'Lists the groups that the caller is in, one page.', {
    result: 'ChatPage',
    beyond: [{ name: 'types', type: 'string' }],
    itemsBeyond: [
      { name: 'chat_mode', type: 'string', oneOf: ['group', 'topic', 'p2p'] },
      { name: 'p2p_target_type', type: 'string', oneOf: ['user', 'bot'] },
      { name: 'p2p_target_id', type: 'string' },
    ],
  }),
  made('chats', 'searchChats', 'group/chat/search', 'Searches the groups that the caller can see, one page.', {
    result: 'ChatPage',
  }),
  made('chats', 'getChatLink', 'group/chat/link', 'Makes a link through which others can join a group.', {
    result: 'ChatLink',
  }),
  made('chats', 'getChatModeration', 'group/chat/get-chat-moderation', 'Tells who may speak in a group, one page.', {
    result: 'ChatModerationPage',
  }),
  made('chats', 'updateChatModeration', 'group/chat/update-chat-moderation', 'Changes who may speak in a group.', {
    repeatable: true,
  }),
  made(
    'chats',
    'putChatTopNotice',
    'group/chat/put_top_notice',
    'Puts a message or the announcement at the top of a group.',
  ),
  made('chats', 'deleteChatTopNotice', 'group/chat/delete_top_notice', 'Takes down what is at the top of a group.'),
  made(
    'chatMembers',
    'addChatManagers',
    'group/chat-member/add_managers',
    'Makes members of a group its administrators.',
    { result: 'ChatManagers' },
  ),
  made(
    'chatMembers',
    'removeChatManagers',
    'group/chat-member/delete_managers',
    'Takes the administration of a group from members.',
    { result: 'ChatManagers' },
  ),
  made('chatMembers', 'addChatMembers', 'group/chat-member/create', 'Adds users or bots to a group.', {
    result: 'AddedChatMembers',
  }),
  made('chatMembers', 'joinChat', 'group/chat-member/me_join', 'Joins a public group, as the caller.'),
  made('chatMembers', 'removeChatMembers', 'group/chat-member/delete', 'Removes users or bots from a group.', {
    result: 'RemovedChatMembers',
  }),
  made(
    'chatMembers',
    'listChatMembers',
    'group/chat-member/get',
    'Lists the users in a group, one page; bots are not among them.',
    { result: 'ChatMemberPage' },
  ),
  made('chatMembers', 'isInChat', 'group/chat-member/is_in_chat', 'Tells whether the caller is in a group.', {
    result: 'ChatMembership',
  }),
  made(
    'chatAnnouncements',
    'getChatAnnouncement',
    'group/chat-announcement/get',
    'Gets the announcement of a group, in the older format.',
    { result: 'ChatAnnouncement' },
  ),
  made(
    'chatAnnouncements',
    'updateChatAnnouncement',
    'group/chat-announcement/patch',
    'Changes the announcement of a group, in the older format.',
  ),
  made(
    'chatAnnouncements',
    'getChatDocxAnnouncement',
    `${upgraded}/chat-announcement/get`,
    'Gets facts about the announcement of a group.',
    { result: 'ChatDocxAnnouncement' },
  ),
  made(
    'chatAnnouncements',
    'listChatAnnouncementBlocks',
    `${upgraded}/chat-announcement/list`,
    'Lists the blocks of the announcement of a group, one page.',
    { result: 'AnnouncementBlockPage' },
  ),
  made(
    'chatAnnouncements',
    'createChatAnnouncementBlocks',
    `${upgraded}/chat-announcement-block/create`,
    'Adds blocks to the announcement of a group.',
    {
      result: 'CreatedAnnouncementBlocks',
      answer: ({ document_revision_id: revision_id, ...data }) => ({ ...data, revision_id }),
    },
  ),
  made(
    'chatAnnouncements',
    'batchUpdateChatAnnouncementBlocks',
    `${upgraded}/chat-announcement-block/batch_update`,
    'Changes blocks of the announcement of a group.',
    { result: 'UpdatedAnnouncementBlocks' },
  ),
  made(
    'chatAnnouncements',
    'getChatAnnouncementBlock',
    `${upgraded}/chat-announcement-block/get-chat-announcement-block`,
    'Gets one block of the announcement of a group.',
    { result: 'AnnouncementBlockAnswer', answer: ({ items }) => ({ block: (items as unknown[])[0] }) },
  ),
  made(
    'chatAnnouncements',
    'listChatAnnouncementBlockChildren',
    `${upgraded}/chat-announcement-block/get-chat-announcement-block-children`,
    'Lists the blocks inside a block of the announcement of a group, one page.',
    { result: 'AnnouncementBlockPage' },
  ),
  made(
    'chatAnnouncements',
    'batchDeleteChatAnnouncementBlocks',
    `${upgraded}/chat-announcement-block/batch_delete`,
    'Deletes blocks of the announcement of a group.',
    { result: 'AnnouncementRevision' },
  ),
  made('chatTabs', 'createChatTabs', 'group/chat-tab/create', 'Adds tabs to a group.', { result: 'ChatTabs' }),
  made('chatTabs', 'updateChatTabs', 'group/chat-tab/update_tabs', 'Changes tabs of a group.', { result: 'ChatTabs' }),
  made('chatTabs', 'sortChatTabs', 'group/chat-tab/sort_tabs', 'Puts the tabs of a group in order.', {
    result: 'ChatTabs',
    repeatable: true,
  }),
  made('chatTabs', 'listChatTabs', 'group/chat-tab/list_tabs', 'Lists the tabs of a group.', { result: 'ChatTabs' }),
  made('chatTabs', 'deleteChatTabs', 'group/chat-tab/delete_tabs', 'Deletes tabs of a group.', { result: 'ChatTabs' }),
  made('chatMenus', 'createChatMenu', 'group/chat-menu_tree/create', 'Adds entries to the menu of a group.', {
    result: 'ChatMenu',
  }),
  made(
    'chatMenus',
    'deleteChatMenu',
    'group/chat-menu_tree/delete',
    'Deletes entries of the first level, and all below them, from the menu of a group.',
    { result: 'ChatMenu' },
  ),
  made('chatMenus', 'updateChatMenuItem', 'group/chat-menu_tree/patch', 'Changes one entry of the menu of a group.', {
    result: 'ChatMenuItemAnswer',
  }),
  made(
    'chatMenus',
    'sortChatMenu',
    'group/chat-menu_tree/sort',
    'Puts the first level of the menu of a group in order.',
    { result: 'ChatMenu', repeatable: true },
  ),
  made('chatMenus', 'getChatMenu', 'group/chat-menu_tree/get', 'Gets the menu of a group.', { result: 'ChatMenu' }),
  made(
    'feedCards',
    'createAppFeedCard',
    'im-v2/app_feed_card/create',
    'Puts a card of the app into the message list of users.',
    { result: 'CreatedFeedCard' },
  ),
  made(
    'feedCards',
    'batchUpdateAppFeedCards',
    'im-v2/app_feed_card/update',
    'Changes cards of the app in the message list of users.',
    { result: 'FailedFeedCards', repeatable: true },
  ),
  made(
    'feedCards',
    'batchDeleteAppFeedCards',
    'im-v2/app_feed_card/delete',
    'Takes cards of the app off the message list of users.',
    { result: 'FailedFeedCards' },
  ),
  made(
    'feedCards',
    'setBotTimeSensitive',
    'im-v2/groups-bots/bot_time_sentive',
    "Puts the chat with this bot at the top of users' message lists, or back.",
    { result: 'FailedUsers', repeatable: true },
  ),
  made(
    'feedCards',
    'setChatTimeSensitive',
    'im-v2/groups-bots/patch',
    "Puts a group at the top of users' message lists, or back.",
    { result: 'FailedUsers', repeatable: true },
  ),
  made(
    'feedCards',
    'updateChatButton',
    'im-v2/groups-bots/update',
    'Changes the buttons that a chat has in the message list.',
    { result: 'FailedUsers', repeatable: true },
  ),
  made('tags', 'createTag', 'tenant-tag/create-tag', 'Creates a tag of the tenant.', { result: 'CreatedTag' }),
  made('tags', 'updateTag', 'tenant-tag/patch', 'Changes the name of a tag.', {
    result: 'UpdatedTag',
    repeatable: true,
  }),
  made('tags', 'listTags', 'tenant-tag/list', 'Gets tags by their ids.', { result: 'TagList' }),
  made('tags', 'bindTagToChat', 'tenant-tag/create-biz_entity_tag_relation', 'Puts tags on a group.'),
  made('tags', 'updateChatTags', 'tenant-tag/update', 'Replaces the tags of a group.', { repeatable: true }),
  made('tags', 'getChatTags', 'tenant-tag/get', 'Gets the tags of a group.', { result: 'ChatTagList' }),
]
