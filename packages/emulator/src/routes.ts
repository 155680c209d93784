import { appTokenRoutes } from './auth/appTokens.ts'
import { authenRoutes } from './authen/routes.ts'
import { botRoutes } from './bot.ts'
import { cardkitRoutes } from './cardkit/routes.ts'
import { sendingCards } from './cardkit/sendingCards.ts'
import { contactRoutes } from './contact/routes.ts'
import { controlRoutes } from './control/routes.ts'
import { hookRoutes } from './hook/routes.ts'
import type { Route } from './http/route.ts'
import { batchRoutes } from './im/batches.ts'
import { batchSend } from './im/batchSend.ts'
import { updateCardByToken } from './im/card/updateByToken.ts'
import { memberRoutes } from './im/chatMembers.ts'
import { chatRoutes } from './im/chats.ts'
import { createMessage } from './im/createMessage.ts'
import { deleteMessage } from './im/deleteMessage.ts'
import { editRoutes } from './im/editMessage.ts'
import { ephemeralRoutes } from './im/ephemeral.ts'
import { feedCardRoutes } from './im/feedCards.ts'
import { fileRoutes } from './im/files.ts'
import { pushFollowUp } from './im/followUps.ts'
import { forwardRoutes } from './im/forwardMessage.ts'
import { announcementRoutes } from './im/group/announcement.ts'
import { docxAnnouncementRoutes } from './im/group/docxAnnouncement.ts'
import { joinChat } from './im/group/joinChat.ts'
import { chatLink } from './im/group/link.ts'
import { managerRoutes } from './im/group/managers.ts'
import { menuRoutes } from './im/group/menu.ts'
import { moderationRoutes } from './im/group/moderation.ts'
import { tabRoutes } from './im/group/tabs.ts'
import { topNoticeRoutes } from './im/group/topNotice.ts'
import { imageRoutes } from './im/images.ts'
import { findP2pChats } from './im/p2pChats.ts'
import { pinRoutes } from './im/pins.ts'
import { reactionRoutes } from './im/reactions.ts'
import { readRoutes } from './im/readMessages.ts'
import { readUsers } from './im/readUsers.ts'
import { replyMessage } from './im/replyMessage.ts'
import { searchRoutes } from './im/search.ts'
import { tagRoutes } from './im/tags.ts'
import { urgentRoutes } from './im/urgent.ts'
import { updateUrlPreviews } from './im/urlPreviews.ts'
import { statusPage } from './statusPage.ts'

/** Every endpoint that the emulator serves. */
export const routes: Route[] = [
  statusPage,
  ...controlRoutes,
  ...appTokenRoutes,
  ...authenRoutes,
  ...botRoutes,
  ...contactRoutes,
  sendingCards(createMessage),
  sendingCards(replyMessage),
  ...forwardRoutes,
  ...readRoutes,
  ...editRoutes,
  deleteMessage,
  readUsers,
  ...urgentRoutes,
  batchSend,
  ...batchRoutes,
  ...imageRoutes,
  ...fileRoutes,
  updateCardByToken,
  ...cardkitRoutes,
  ...ephemeralRoutes,
  ...reactionRoutes,
  ...pinRoutes,
  ...chatRoutes,
  ...memberRoutes,
  joinChat,
  chatLink,
  pushFollowUp,
  ...managerRoutes,
  ...moderationRoutes,
  ...topNoticeRoutes,
  ...tabRoutes,
  ...menuRoutes,
  ...announcementRoutes,
  ...docxAnnouncementRoutes,
  ...feedCardRoutes,
  ...tagRoutes,
  updateUrlPreviews,
  ...searchRoutes,
  ...hookRoutes,
  findP2pChats,
]
