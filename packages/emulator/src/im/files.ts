import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import type { Resource } from '../store/types.ts'
import { isIn, senderOf } from './findMessage.ts'
import { isKept } from './group/options.ts'
import { settingsOf } from './group/settings.ts'
import { isHidden } from './isHidden.ts'

const MOST_BYTES = 30 * 1024 * 1024
const MOST_DOWNLOAD_BYTES = 100 * 1024 * 1024
const TYPES = ['opus', 'mp4', 'pdf', 'doc', 'xls', 'ppt', 'stream']
const WITHOUT_RESOURCES = new Set(['interactive', 'sticker', 'merge_forward'])

/** The bytes, with the name as RFC 6266 writes it. */
function download(resource: Resource): Response {
  return new Response(resource.bytes.slice(), {
    headers: {
      'content-type': resource.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(resource.name)}`,
    },
  })
}

const uploadFile: Route = {
  on: 'POST /open-apis/im/v1/files',
  async run(call, world) {
    const type = call.form?.get('file_type')
    const name = call.form?.get('file_name')
    const file = call.form?.get('file')
    if (typeof type !== 'string' || !TYPES.includes(type)) refuse(234001, `file_type is one of ${TYPES.join(', ')}`)
    if (typeof name !== 'string' || name === '') refuse(234001, 'file_name is missing')
    if (!(file instanceof File)) refuse(234001, 'file is missing, or no file')
    if (file.size === 0) refuse(234010, 'The file is empty')
    if (file.size > MOST_BYTES) refuse(234006, 'The file has more than 30 MB')
    const durationMs = Number(call.form?.get('duration') || Number.NaN)
    const key = `file_v3_${world.ids.next('').slice(0, 24)}`
    world.store.resources.set(key, {
      key,
      kind: 'file',
      type,
      name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      contentType: 'application/octet-stream',
      ...(Number.isInteger(durationMs) && { durationMs }),
      ownerId: world.app.appId,
    })
    return { data: { file_key: key } }
  },
}

const downloadFile: Route = {
  on: 'GET /open-apis/im/v1/files/:file_key',
  run(call, world) {
    const file = world.store.resources.get(call.params.file_key ?? '')
    if (file?.kind !== 'file') {
      refuse(call.params.file_key?.startsWith('file_') ? 234005 : 234001, 'There is no file with this key')
    }
    if (file.ownerId !== world.app.appId) refuse(234008, 'Only files that the app uploaded itself can be downloaded')
    return download(file)
  },
}

const messageResource: Route = {
  on: 'GET /open-apis/im/v1/messages/:message_id/resources/:file_key',
  run(call, world) {
    const { message_id: id = '', file_key: key = '' } = call.params
    const message = world.store.messages.get(id)
    const chat = message && world.store.chats.get(message.chatId)
    if (!message || !chat) refuse(234001, 'There is no message with this id')
    const caller = senderOf(call, world)
    if (!isIn(chat, caller)) refuse(234004, 'The app is not in the chat of the message')
    if (isHidden(message, caller.id, world)) refuse(234040, 'The message is from before the caller came')
    if (isKept(settingsOf(chat, world).options, 'download')) {
      refuse(234038, 'Nothing is downloaded from this group: its restricted mode is on')
    }
    if (message.recalledAtMs !== undefined) refuse(230110, 'The message was recalled')
    if (WITHOUT_RESOURCES.has(message.msgType))
      refuse(234043, `A message of the type ${message.msgType} has no resources`)
    const resource = world.store.resources.get(key)
    const kind = call.query.get('type')
    if (!resource || resource.kind !== kind || !message.content.includes(JSON.stringify(key))) {
      refuse(234003, `The message holds no ${kind} with this key`)
    }
    if (resource.bytes.length > MOST_DOWNLOAD_BYTES) refuse(234037, 'Downloaded file size exceeds limit')
    return download(resource)
  },
}

export const fileRoutes: Route[] = [uploadFile, downloadFile, messageResource]
