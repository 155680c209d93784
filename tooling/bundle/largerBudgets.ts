const WALKS = 'Calls endpoints page after page, or batch after batch, for as long as there is more.'
const SEVERAL = 'Makes several calls of different endpoints into one.'
const EITHER = 'Serves two endpoints, one for each kind of caller.'
const FILES =
  'Takes bytes from any source, or hands them on as they come, and keeps to limits of size and silence meanwhile.'
const CONTENT =
  'Makes or checks content and its size before anything is sent, of several types or for several kinds of receivers.'
const FIELDS = 'Has 10 to 28 fields, each by its name here and by its name on the platform.'
const ANSWERS = 'Gives an answer of its own shape, or an error of its own for nobody found.'
const RECEIVERS = 'Goes to one of six kinds of receivers, and checks the length of its list.'

/** Functions that cost more than the budget of one endpoint: how much, and why. The list may only shrink. */
export const largerBudgets: Record<string, { maxGzipBytes: number; because: string }> = {
  walkUsers: { maxGzipBytes: 3000, because: WALKS },
  walkDepartments: { maxGzipBytes: 2000, because: WALKS },
  sendMessageBatches: { maxGzipBytes: 2000, because: WALKS },
  sendToMany: { maxGzipBytes: 1200, because: WALKS },
  getContactScope: { maxGzipBytes: 720, because: WALKS },
  readMessage: { maxGzipBytes: 590, because: WALKS },
  findUsers: { maxGzipBytes: 570, because: WALKS },
  getUsers: { maxGzipBytes: 520, because: WALKS },
  resendRichTextMessage: { maxGzipBytes: 5000, because: SEVERAL },
  sendFile: { maxGzipBytes: 2300, because: SEVERAL },
  getUserId: { maxGzipBytes: 460, because: SEVERAL },
  getUserAccessToken: { maxGzipBytes: 460, because: EITHER },
  refreshUserAccessToken: { maxGzipBytes: 350, because: EITHER },
  uploadFile: { maxGzipBytes: 1800, because: FILES },
  uploadImage: { maxGzipBytes: 800, because: FILES },
  downloadMessageResource: { maxGzipBytes: 750, because: FILES },
  downloadImage: { maxGzipBytes: 720, because: FILES },
  downloadFile: { maxGzipBytes: 720, because: FILES },
  sendMessageBatch: { maxGzipBytes: 1400, because: CONTENT },
  sendRichTextMessage: { maxGzipBytes: 680, because: CONTENT },
  sendCardMessage: { maxGzipBytes: 630, because: CONTENT },
  forwardRichTextMessage: { maxGzipBytes: 620, because: CONTENT },
  sendMessage: { maxGzipBytes: 560, because: CONTENT },
  shareChatCard: { maxGzipBytes: 560, because: CONTENT },
  sendImageMessage: { maxGzipBytes: 560, because: CONTENT },
  refreshCardMessage: { maxGzipBytes: 490, because: CONTENT },
  replyMessage: { maxGzipBytes: 390, because: CONTENT },
  sendEphemeralCard: { maxGzipBytes: 380, because: CONTENT },
  updateMessage: { maxGzipBytes: 360, because: CONTENT },
  updateUser: { maxGzipBytes: 510, because: FIELDS },
  createUser: { maxGzipBytes: 420, because: FIELDS },
  updateChat: { maxGzipBytes: 400, because: FIELDS },
  createChat: { maxGzipBytes: 390, because: FIELDS },
  deleteUser: { maxGzipBytes: 340, because: FIELDS },
  getBasicUserInfo: { maxGzipBytes: 340, because: ANSWERS },
  urgentMessage: { maxGzipBytes: 380, because: ANSWERS },
  getUserChatId: { maxGzipBytes: 330, because: ANSWERS },
  mergeForwardMessages: { maxGzipBytes: 320, because: RECEIVERS },
}
