const WALKS = 'Calls endpoints page after page, or batch after batch, for as long as there is more.'
const SEVERAL = 'Makes several calls of different endpoints into one.'
const EITHER = 'Serves two endpoints, one for each kind of caller.'
const FILES =
  'Takes bytes from any source, or hands them on as they come, and keeps to limits of size and silence meanwhile.'
const CONTENT =
  'Makes or checks content and its size before anything is sent, of several types or for several kinds of receivers.'
const FIELDS = 'Has 10 to 28 fields, each by its name here and by its name on the platform.'
const ANSWERS = 'Gives an answer of its own shape, or an error of its own for nobody found.'
const RECEIVERS = 'Goes to one of six kinds of receivers, or takes a list of limited length beside it.'

/** Functions that cost more than the budget of one endpoint: how much, and why. The list may only shrink. */
export const largerBudgets: Record<string, { maxGzipBytes: number; because: string }> = {
  walkUsers: { maxGzipBytes: 2410, because: WALKS },
  walkDepartments: { maxGzipBytes: 1840, because: WALKS },
  sendMessageBatches: { maxGzipBytes: 1760, because: WALKS },
  sendToMany: { maxGzipBytes: 1090, because: WALKS },
  getContactScope: { maxGzipBytes: 710, because: WALKS },
  readMessage: { maxGzipBytes: 580, because: WALKS },
  findUsers: { maxGzipBytes: 570, because: WALKS },
  getUsers: { maxGzipBytes: 520, because: WALKS },
  resendRichTextMessage: { maxGzipBytes: 4610, because: SEVERAL },
  sendFile: { maxGzipBytes: 2140, because: SEVERAL },
  getUserId: { maxGzipBytes: 460, because: SEVERAL },
  getUserAccessToken: { maxGzipBytes: 450, because: EITHER },
  refreshUserAccessToken: { maxGzipBytes: 350, because: EITHER },
  uploadFile: { maxGzipBytes: 1560, because: FILES },
  uploadImage: { maxGzipBytes: 760, because: FILES },
  downloadMessageResource: { maxGzipBytes: 740, because: FILES },
  downloadFile: { maxGzipBytes: 710, because: FILES },
  downloadImage: { maxGzipBytes: 710, because: FILES },
  sendMessageBatch: { maxGzipBytes: 1220, because: CONTENT },
  sendRichTextMessage: { maxGzipBytes: 730, because: CONTENT },
  sendCardMessage: { maxGzipBytes: 690, because: CONTENT },
  forwardRichTextMessage: { maxGzipBytes: 670, because: CONTENT },
  sendMessage: { maxGzipBytes: 630, because: CONTENT },
  shareChatCard: { maxGzipBytes: 620, because: CONTENT },
  sendImageMessage: { maxGzipBytes: 620, because: CONTENT },
  refreshCardMessage: { maxGzipBytes: 480, because: CONTENT },
  sendEphemeralCard: { maxGzipBytes: 420, because: CONTENT },
  replyMessage: { maxGzipBytes: 390, because: CONTENT },
  updateMessage: { maxGzipBytes: 370, because: CONTENT },
  updateMessageCard: { maxGzipBytes: 310, because: CONTENT },
  updateUser: { maxGzipBytes: 560, because: FIELDS },
  createUser: { maxGzipBytes: 430, because: FIELDS },
  updateChat: { maxGzipBytes: 400, because: FIELDS },
  deleteUser: { maxGzipBytes: 390, because: FIELDS },
  createChat: { maxGzipBytes: 380, because: FIELDS },
  getBasicUserInfo: { maxGzipBytes: 380, because: ANSWERS },
  getUserChatId: { maxGzipBytes: 380, because: ANSWERS },
  urgentMessage: { maxGzipBytes: 340, because: ANSWERS },
  mergeForwardMessages: { maxGzipBytes: 360, because: RECEIVERS },
  forwardThread: { maxGzipBytes: 310, because: RECEIVERS },
}
