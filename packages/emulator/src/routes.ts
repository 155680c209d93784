import { appTokenRoutes } from './auth/appTokens.ts'
import { botRoutes } from './bot.ts'
import { userRoutes } from './contact/users.ts'
import type { Route } from './http/route.ts'
import { updateCardByToken } from './im/card/updateByToken.ts'
import { createMessage } from './im/createMessage.ts'
import { deleteMessage } from './im/deleteMessage.ts'
import { imageRoutes } from './im/images.ts'
import { replyMessage } from './im/replyMessage.ts'

/** Every endpoint that the emulator serves. */
export const routes: Route[] = [
  ...appTokenRoutes,
  ...botRoutes,
  ...userRoutes,
  ...imageRoutes,
  createMessage,
  replyMessage,
  deleteMessage,
  updateCardByToken,
]
