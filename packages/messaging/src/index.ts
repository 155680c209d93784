export type { BatchType } from './batch/batchBody.ts'
export {
  type BatchContent,
  type SendMessageBatchParams,
  type SendMessageBatchResponse,
  sendMessageBatch,
} from './batch/sendMessageBatch.ts'
export { type RefreshCardMessageParams, refreshCardMessage } from './cards/refreshCardMessage.ts'
export type { CardEntity, CardJson1, CardJson2, CardLike, CardTemplate } from './content/cardLike.ts'
export type { MessageContent, MessageType } from './content/content.ts'
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
export { type DownloadMessageResourceParams, downloadMessageResource } from './files/downloadMessageResource.ts'
export { type UploadImageParams, uploadImage } from './files/uploadImage.ts'
export type { MessageParamCommon } from './messages/deliver.ts'
export { type ForwardRichTextMessageParams, forwardRichTextMessage } from './messages/forwardRichTextMessage.ts'
export {
  type ReadMessageParams,
  type ReadMessageResponse,
  type ReadMessageUser,
  readMessage,
} from './messages/readMessage.ts'
export { type RecallMessageParams, recallMessage } from './messages/recallMessage.ts'
export type { Receiver } from './messages/receiver.ts'
export { type ReplyMessageParams, replyMessage } from './messages/replyMessage.ts'
export { type SendCardMessageParams, sendCardMessage } from './messages/sendCardMessage.ts'
export { type SendImageMessageParams, sendImageMessage } from './messages/sendImageMessage.ts'
export { type SendMessageParams, sendMessage } from './messages/sendMessage.ts'
export { type SendRichTextMessageParams, sendRichTextMessage } from './messages/sendRichTextMessage.ts'
export { type ShareChatCardParams, shareChatCard } from './messages/shareChatCard.ts'
export type { Mention, Message, Sender, SendMessageResponse } from './messages/types.ts'
export {
  type UrgentMessageParams,
  type UrgentMessageResponse,
  UrgentType,
  urgentMessage,
} from './messages/urgentMessage.ts'
