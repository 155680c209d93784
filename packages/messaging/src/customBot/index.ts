export type { BotTimers } from './botTimers.ts'
export {
  type BotContent,
  type CustomBot,
  type CustomBotOptions,
  createCustomBot,
  type SendOptions,
} from './createCustomBot.ts'
export { CustomBotError, isCustomBotError } from './customBotError.ts'
export { signCustomBot } from './signCustomBot.ts'
