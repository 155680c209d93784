import { Refusal, refuse } from '../http/refusal.ts'
import { type Call, noContract, type Route, text } from '../http/route.ts'
import { isCard } from '../im/card/card.ts'
import { checkContent } from '../im/content.ts'
import { addMessage } from '../im/store.ts'
import type { World } from '../world.ts'
import { checkSign } from './checkSign.ts'
import { isInRange } from './ipRange.ts'
import type { Hook } from './types.ts'

const TYPES = ['text', 'post', 'image', 'share_chat', 'interactive']
const MOST_BYTES = 30 * 1024

/** The content as a message of an app would have it: custom bots wrap posts and name shared chats in their own way. */
function contentOf(call: Call, msgType: string): unknown {
  if (msgType === 'interactive') return isCard(call.body.card) ? call.body.card : parsed(call.body.card)
  const { content } = call.body
  if (!isCard(content)) return undefined
  if (msgType === 'post') return content.post
  return msgType === 'share_chat' ? { chat_id: content.share_chat_id } : content
}

/** A card may come as a string of JSON. */
function parsed(card: unknown): unknown {
  if (typeof card !== 'string') return undefined
  try {
    return JSON.parse(card)
  } catch {
    return undefined
  }
}

function checked(call: Call, msgType: string, world: World): Record<string, unknown> {
  if (!TYPES.includes(msgType)) refuse(9499, `Bad Request: msg_type is one of ${TYPES.join(', ')}`, { status: 400 })
  const content = contentOf(call, msgType)
  if (!isCard(content)) refuse(9499, 'Bad Request: the content is missing, or not of this msg_type', { status: 400 })
  const raw = JSON.stringify(content)
  if (Buffer.byteLength(raw) > MOST_BYTES) refuse(9499, 'Bad Request: the content has more than 30 KB', { status: 400 })
  try {
    return checkContent(msgType, raw, world.app.appId, world)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const isInteractive = msgType === 'interactive'
    return refuse(isInteractive ? 11246 : 9499, error.message, isInteractive ? {} : { status: 400 })
  }
}

/** Who calls from this machine, or in this process, may say that it calls from elsewhere. */
function addressOf(call: Call): string {
  return call.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '127.0.0.1'
}

function send(call: Call, hook: Hook, world: World): void {
  const { ips } = hook
  if (ips.length > 0 && !ips.some(range => isInRange(addressOf(call), range))) refuse(19022, 'Ip Not Allowed')
  world.rates.hook(hook.id)
  if (hook.secret !== undefined) checkSign(call, hook.secret, world)
  const msgType = text(call, 'msg_type')
  const sent = checked(call, msgType, world)
  const words = JSON.stringify(sent)
  if (
    hook.keywords.length > 0 &&
    !hook.keywords.some(keyword => words.includes(JSON.stringify(keyword).slice(1, -1)))
  ) {
    refuse(19024, 'Key Words Not Found')
  }
  const chat = world.store.chats.get(hook.chatId)
  if (!chat || chat.dissolved) refuse(19001, 'param invalid: incoming webhook access token invalid')
  addMessage({ chat, msgType, sent, sender: { type: 'app', id: `hook_${hook.id.slice(0, 8)}` } }, world)
}

/** Where a custom bot's messages are posted. */
const hookRoute: Route = {
  on: 'POST /open-apis/bot/v2/hook/:hook_id',
  contract: noContract(),
  refusalStatus: 200,
  run(call, world) {
    const hook = world.store.hooks.get(call.params.hook_id ?? '')
    try {
      if (!hook) refuse(19001, 'param invalid: incoming webhook access token invalid')
      send(call, hook, world)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { code, message, details } = error
      const older = { Extra: null, StatusCode: code, StatusMessage: message }
      return Response.json(hook?.olderAnswers ? older : { code, data: {}, msg: message }, {
        status: details.status ?? 200,
      })
    }
    const older = { Extra: null, StatusCode: 0, StatusMessage: 'success' }
    return Response.json(hook.olderAnswers ? older : { ...older, code: 0, data: {}, msg: 'success' })
  },
}

export const hookRoutes: Route[] = [hookRoute]
