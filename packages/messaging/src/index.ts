export type { BatchType } from './batch/batchBody.ts'
export { type GetBatchMessageProgressParams, getBatchMessageProgress } from './batch/getBatchMessageProgress.ts'
export { type GetBatchMessageReadCountParams, getBatchMessageReadCount } from './batch/getBatchMessageReadCount.ts'
export {
  type BatchContent,
  type SendMessageBatchParams,
  type SendMessageBatchResponse,
  sendMessageBatch,
} from './batch/sendMessageBatch.ts'
export {
  type FailedPage,
  type MessageBatch,
  type SendMessageBatchesParams,
  sendMessageBatches,
} from './batch/sendMessageBatches.ts'
export { type SendResult, type SendToManyParams, sendToMany } from './batch/sendToMany.ts'
export { type DeleteEphemeralCardParams, deleteEphemeralCard } from './cards/deleteEphemeralCard.ts'
export { type RefreshCardMessageParams, refreshCardMessage } from './cards/refreshCardMessage.ts'
export { type SendEphemeralCardParams, sendEphemeralCard } from './cards/sendEphemeralCard.ts'
export { type UpdateMessageCardParams, updateMessageCard } from './cards/updateMessageCard.ts'
export {
  type BatchDeleteChatAnnouncementBlocksParams,
  batchDeleteChatAnnouncementBlocks,
} from './chatAnnouncements/batchDeleteChatAnnouncementBlocks.ts'
export {
  type BatchUpdateChatAnnouncementBlocksParams,
  batchUpdateChatAnnouncementBlocks,
} from './chatAnnouncements/batchUpdateChatAnnouncementBlocks.ts'
export {
  type CreateChatAnnouncementBlocksParams,
  createChatAnnouncementBlocks,
} from './chatAnnouncements/createChatAnnouncementBlocks.ts'
export { type GetChatAnnouncementParams, getChatAnnouncement } from './chatAnnouncements/getChatAnnouncement.ts'
export {
  type GetChatAnnouncementBlockParams,
  getChatAnnouncementBlock,
} from './chatAnnouncements/getChatAnnouncementBlock.ts'
export {
  type GetChatDocxAnnouncementParams,
  getChatDocxAnnouncement,
} from './chatAnnouncements/getChatDocxAnnouncement.ts'
export {
  type ListChatAnnouncementBlockChildrenParams,
  listChatAnnouncementBlockChildren,
} from './chatAnnouncements/listChatAnnouncementBlockChildren.ts'
export {
  type ListChatAnnouncementBlocksParams,
  listChatAnnouncementBlocks,
} from './chatAnnouncements/listChatAnnouncementBlocks.ts'
export {
  type UpdateChatAnnouncementParams,
  updateChatAnnouncement,
} from './chatAnnouncements/updateChatAnnouncement.ts'
export { type AddChatManagersParams, addChatManagers } from './chatMembers/addChatManagers.ts'
export { type AddChatMembersParams, addChatMembers } from './chatMembers/addChatMembers.ts'
export { type IsInChatParams, isInChat } from './chatMembers/isInChat.ts'
export { type JoinChatParams, joinChat } from './chatMembers/joinChat.ts'
export { type ListChatMembersParams, listChatMembers } from './chatMembers/listChatMembers.ts'
export { type RemoveChatManagersParams, removeChatManagers } from './chatMembers/removeChatManagers.ts'
export { type RemoveChatMembersParams, removeChatMembers } from './chatMembers/removeChatMembers.ts'
export { type CreateChatMenuParams, createChatMenu } from './chatMenus/createChatMenu.ts'
export { type DeleteChatMenuParams, deleteChatMenu } from './chatMenus/deleteChatMenu.ts'
export { type GetChatMenuParams, getChatMenu } from './chatMenus/getChatMenu.ts'
export { type SortChatMenuParams, sortChatMenu } from './chatMenus/sortChatMenu.ts'
export { type UpdateChatMenuItemParams, updateChatMenuItem } from './chatMenus/updateChatMenuItem.ts'
export { type CreateChatParams, createChat } from './chats/createChat.ts'
export { type DeleteChatTopNoticeParams, deleteChatTopNotice } from './chats/deleteChatTopNotice.ts'
export { type DisbandChatParams, disbandChat } from './chats/disbandChat.ts'
export { type GetChatParams, getChat } from './chats/getChat.ts'
export { type GetChatLinkParams, getChatLink } from './chats/getChatLink.ts'
export { type GetChatModerationParams, getChatModeration } from './chats/getChatModeration.ts'
export { type ListChatsParams, listChats } from './chats/listChats.ts'
export { type PutChatTopNoticeParams, putChatTopNotice } from './chats/putChatTopNotice.ts'
export { type SearchChatsParams, searchChats } from './chats/searchChats.ts'
export { type UpdateChatParams, updateChat } from './chats/updateChat.ts'
export { type UpdateChatModerationParams, updateChatModeration } from './chats/updateChatModeration.ts'
export { type CreateChatTabsParams, createChatTabs } from './chatTabs/createChatTabs.ts'
export { type DeleteChatTabsParams, deleteChatTabs } from './chatTabs/deleteChatTabs.ts'
export { type ListChatTabsParams, listChatTabs } from './chatTabs/listChatTabs.ts'
export { type SortChatTabsParams, sortChatTabs } from './chatTabs/sortChatTabs.ts'
export { type UpdateChatTabsParams, updateChatTabs } from './chatTabs/updateChatTabs.ts'
export { audio } from './content/audio.ts'
export { card } from './content/card.ts'
export type { CardEntity, CardJson1, CardJson2, CardLike, CardTemplate } from './content/cardLike.ts'
export type { MessageContent, MessageType } from './content/content.ts'
export { file } from './content/file.ts'
export { image } from './content/image.ts'
export { markdown } from './content/markdown.ts'
export { escapeMd, md } from './content/md.ts'
export { media } from './content/media.ts'
export { mentionsBot } from './content/mentionsBot.ts'
export { parseContent } from './content/parseContent.ts'
export {
  bold,
  escapeText,
  italic,
  lineThrough,
  link,
  mention,
  mentionAll,
  type TextPart,
  type TextPiece,
  underline,
} from './content/pieces.ts'
export { type Paragraph, type PostInput, type PostLanguage, post } from './content/post.ts'
export type {
  Mentioned,
  ParsedContent,
  ReceivedMention,
  ReceivedMessage,
  RichSpan,
  TextSpan,
} from './content/received.ts'
export { toMarkdown, toPlainText } from './content/render.ts'
export type {
  ATag,
  AtTag,
  CodeBlockTag,
  EmotionTag,
  HrTag,
  ImgTag,
  MdTag,
  MediaTag,
  RichTextMessage,
  RichTextMessageInner,
  RichTextTag,
  TextStyle,
  TextTag,
} from './content/richText.ts'
export { shareChat } from './content/shareChat.ts'
export { shareUser } from './content/shareUser.ts'
export { type SplitTextOptions, splitText } from './content/splitText.ts'
export { sticker } from './content/sticker.ts'
export { type SystemDividerOptions, systemDivider } from './content/systemDivider.ts'
export { type TemplateOptions, template } from './content/template.ts'
export { text } from './content/text.ts'
export { signCustomBot } from './customBot/signCustomBot.ts'
export { type BatchDeleteAppFeedCardsParams, batchDeleteAppFeedCards } from './feedCards/batchDeleteAppFeedCards.ts'
export { type BatchUpdateAppFeedCardsParams, batchUpdateAppFeedCards } from './feedCards/batchUpdateAppFeedCards.ts'
export { type CreateAppFeedCardParams, createAppFeedCard } from './feedCards/createAppFeedCard.ts'
export { type SetBotTimeSensitiveParams, setBotTimeSensitive } from './feedCards/setBotTimeSensitive.ts'
export { type SetChatTimeSensitiveParams, setChatTimeSensitive } from './feedCards/setChatTimeSensitive.ts'
export { type UpdateChatButtonParams, updateChatButton } from './feedCards/updateChatButton.ts'
export { type DownloadFileParams, downloadFile } from './files/downloadFile.ts'
export { type DownloadImageParams, downloadImage } from './files/downloadImage.ts'
export { type DownloadMessageResourceParams, downloadMessageResource } from './files/downloadMessageResource.ts'
export type { FileType } from './files/fileTypeOf.ts'
export { type SendFileParams, sendFile } from './files/sendFile.ts'
export { type UploadFileParams, uploadFile } from './files/uploadFile.ts'
export { type UploadImageParams, uploadImage } from './files/uploadImage.ts'
export type { MessageParamCommon } from './messages/deliver.ts'
export { type ForwardMessageParams, forwardMessage } from './messages/forwardMessage.ts'
export { type ForwardRichTextMessageParams, forwardRichTextMessage } from './messages/forwardRichTextMessage.ts'
export { type ForwardThreadParams, forwardThread } from './messages/forwardThread.ts'
export { type GetMessageParams, getMessage } from './messages/getMessage.ts'
export { type ListMessageReadUsersParams, listMessageReadUsers } from './messages/listMessageReadUsers.ts'
export { type ListMessagesParams, listMessages } from './messages/listMessages.ts'
export {
  type MergeForward,
  type MergeForwardMessagesParams,
  mergeForwardMessages,
} from './messages/mergeForwardMessages.ts'
export { type MessageNode, messageTree } from './messages/messageTree.ts'
export { type PushFollowUpParams, pushFollowUp } from './messages/pushFollowUp.ts'
export {
  type ReadMessageParams,
  type ReadMessageResponse,
  type ReadMessageUser,
  readMessage,
} from './messages/readMessage.ts'
export { type RecallMessageParams, recallMessage } from './messages/recallMessage.ts'
export type { ForwardReceiver, Receiver } from './messages/receiver.ts'
export { type ReplyMessageParams, replyMessage } from './messages/replyMessage.ts'
export { type ResendRichTextMessageParams, resendRichTextMessage } from './messages/resendRichTextMessage.ts'
export { type SendCardMessageParams, sendCardMessage } from './messages/sendCardMessage.ts'
export { type SendImageMessageParams, sendImageMessage } from './messages/sendImageMessage.ts'
export { type SendMessageParams, sendMessage } from './messages/sendMessage.ts'
export { type SendRichTextMessageParams, sendRichTextMessage } from './messages/sendRichTextMessage.ts'
export { type ShareChatCardParams, shareChatCard } from './messages/shareChatCard.ts'
export type { Mention, Message, Sender, SendMessageResponse } from './messages/types.ts'
export { type UpdateMessageParams, updateMessage } from './messages/updateMessage.ts'
export {
  type UrgedUsers,
  type UrgentMessageParams,
  type UrgentMessageResponse,
  UrgentType,
  urgentMessage,
} from './messages/urgentMessage.ts'
export { type ListPinsParams, listPins } from './pins/listPins.ts'
export { type PinMessageParams, pinMessage } from './pins/pinMessage.ts'
export { type UnpinMessageParams, unpinMessage } from './pins/unpinMessage.ts'
export { type AddReactionParams, addReaction } from './reactions/addReaction.ts'
export { type BatchQueryReactionsParams, batchQueryReactions } from './reactions/batchQueryReactions.ts'
export { type DeleteReactionParams, deleteReaction } from './reactions/deleteReaction.ts'
export { type ListReactionsParams, listReactions } from './reactions/listReactions.ts'
export { type BatchQueryP2pChatsParams, batchQueryP2pChats, type P2pChats } from './search/batchQueryP2pChats.ts'
export {
  type FoundMessage,
  type FoundMessagePage,
  type MessageFilter,
  type SearchMessagesParams,
  searchMessages,
} from './search/searchMessages.ts'
export {
  type ChatFilter,
  type FoundChat,
  type FoundChatPage,
  type SearchVisibleChatsParams,
  searchVisibleChats,
} from './search/searchVisibleChats.ts'
export { type BindTagToChatParams, bindTagToChat } from './tags/bindTagToChat.ts'
export { type CreateTagParams, createTag } from './tags/createTag.ts'
export { type GetChatTagsParams, getChatTags } from './tags/getChatTags.ts'
export { type ListTagsParams, listTags } from './tags/listTags.ts'
export { type UpdateChatTagsParams, updateChatTags } from './tags/updateChatTags.ts'
export { type UpdateTagParams, updateTag } from './tags/updateTag.ts'
export { type BatchUpdateUrlPreviewsParams, batchUpdateUrlPreviews } from './urlPreviews/batchUpdateUrlPreviews.ts'
export type {
  BatchMessageReadUser,
  BatchMessageRecallProgress,
  BatchMessageSendProgress,
  BatchProgress,
  BatchReadCount,
} from './wire/batch.ts'
export type {
  AnnouncementBlock,
  AnnouncementBlockAnswer,
  AnnouncementBlockPage,
  AnnouncementRevision,
  AnnouncementText,
  AnnouncementTextElement,
  AnnouncementTextElementStyle,
  AnnouncementTextRun,
  AnnouncementTextStyle,
  AnnouncementUpdateBlockRequest,
  ChatAnnouncement,
  ChatDocxAnnouncement,
  CreatedAnnouncementBlocks,
  UpdatedAnnouncementBlocks,
} from './wire/chatAnnouncements.ts'
export type {
  AddedChatMembers,
  ChatManagers,
  ChatMember,
  ChatMemberPage,
  ChatMembership,
  RemovedChatMembers,
} from './wire/chatMembers.ts'
export type {
  ChatMenu,
  ChatMenuItem,
  ChatMenuItemAnswer,
  ChatMenuItemRedirectLink,
  ChatMenuSecondLevel,
  ChatMenuTopLevel,
  ChatMenuTree,
  I18nNames,
} from './wire/chatMenus.ts'
export type {
  Chat,
  ChatLink,
  ChatModerationPage,
  ChatModerator,
  ChatPage,
  ChatTopNotice,
  CreatedChat,
  ListedChat,
  RestrictedModeSetting,
} from './wire/chats.ts'
export type { ChatTab, ChatTabConfig, ChatTabContent, ChatTabs } from './wire/chatTabs.ts'
export type { EmojiType } from './wire/emojiType.ts'
export type {
  AppFeedNotify,
  CreatedFeedCard,
  FailedFeedCards,
  FailedReason,
  FailedUsers,
  OpenAppFeedCard,
  OpenAppFeedCardButton,
  OpenAppFeedCardButtons,
  OpenAppFeedCardText,
  OpenAppFeedCardUrl,
  OpenAppFeedLink,
  OpenFailedUserAppFeedCardItem,
  OpenFeedStatusLabel,
  UserOpenAppFeedCardDeleter,
  UserOpenAppFeedCardUpdater,
} from './wire/feedCards.ts'
export type { FollowUp, I18nContent, MessageList, MessagePage, ReadUser, ReadUserPage } from './wire/messages.ts'
export type { Pin, PinAnswer, PinPage } from './wire/pins.ts'
export type {
  Emoji,
  FailMsgReactionDetails,
  Reaction,
  ReactionCount,
  ReactionOfMessage,
  ReactionOperator,
  ReactionPage,
  ReactionQuery,
  ReactionsOfMessages,
  SuccessMsgReactionCount,
  SuccessMsgReactionDetails,
} from './wire/reactions.ts'
export type {
  ChatTagList,
  CreatedTag,
  CreateTag,
  CreateTagFailReason,
  PatchTag,
  PatchTagFailReason,
  TagI18nName,
  TagInfo,
  TagInfoWithBindVersion,
  TagList,
  UpdatedTag,
} from './wire/tags.ts'
export type { UserIdType } from './wire/userIdType.ts'
