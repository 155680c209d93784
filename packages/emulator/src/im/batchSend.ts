import { membersOf } from '../contact/wire.ts'
import { hasScope, requireScope } from '../http/checkToken.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import { personBy, type UserIdType } from '../store/store.ts'
import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { isCard } from './card/card.ts'
import { checkContent } from './content.ts'
import { p2pChat } from './receiver.ts'
import { addMessage } from './store.ts'

const MOST_IDS = 200
const LISTS: [field: string, type: UserIdType][] = [
  ['open_ids', 'open_id'],
  ['user_ids', 'user_id'],
  ['union_ids', 'union_id'],
]
/** What a single message is refused with → what a batch is refused with. */
const CODES: Record<string, number> = { image: 11227, share_chat: 11231, text: 10003, post: 11246, interactive: 11246 }

function list(call: Call, field: string): string[] {
  const value = call.body[field] ?? []
  if (!Array.isArray(value) || !value.every(id => typeof id === 'string')) refuse(10003, `${field} is no list of ids`)
  if (value.length > MOST_IDS) refuse(10003, `${field} holds more than ${MOST_IDS} ids`)
  return value
}

/** The content as a single message would have it: batches wrap posts and name shared chats in their own way. */
function contentOf(call: Call, msgType: string): unknown {
  if (msgType === 'interactive') return call.body.card
  const { content } = call.body
  if (!isCard(content)) return undefined
  if (msgType === 'post') return content.post
  return msgType === 'share_chat' ? { chat_id: content.share_chat_id } : content
}

function checked(call: Call, world: World): { msgType: string; sent: Record<string, unknown> } {
  const msgType = text(call, 'msg_type')
  const code = CODES[msgType]
  if (code === undefined) refuse(10003, `${msgType} is no msg_type of a batch`)
  const content = contentOf(call, msgType)
  if (!isCard(content))
    refuse(10003, msgType === 'interactive' ? 'card is missing' : 'content is missing, or no object')
  const raw = JSON.stringify(content)
  if (msgType === 'post' && raw.includes('"tag":"md"')) refuse(code, 'A batch knows no md tag')
  try {
    return { msgType, sent: checkContent(msgType, raw, world.app.appId, world) }
  } catch (error) {
    if (error instanceof Refusal) refuse(code, error.message)
    throw error
  }
}

function receivers(call: Call, world: World): { people: Set<Person>; invalid: Record<string, string[]> } {
  const people = new Set<Person>()
  const invalid: Record<string, string[]> = {}
  for (const [field, type] of LISTS) {
    const unknown: string[] = []
    for (const id of list(call, field)) {
      const person = personBy(world.store, type, id)
      if (person?.available && !person.resigned) people.add(person)
      else unknown.push(id)
    }
    invalid[`invalid_${field}`] = unknown
  }
  const unknown: string[] = []
  for (const id of list(call, 'department_ids')) {
    if (id === '0') refuse(10003, 'The whole company cannot be a receiver')
    const departments = [...world.store.departments.values()]
    const found = departments.find(({ openDepartmentId, departmentId }) =>
      [openDepartmentId, departmentId].includes(id),
    )
    if (!found) unknown.push(id)
    const below = found ? [found] : []
    // Departments below are meant as well.
    for (const department of below) {
      below.push(...departments.filter(({ parentId }) => parentId === department.openDepartmentId))
      for (const person of membersOf(world, department.openDepartmentId)) if (person.available) people.add(person)
    }
  }
  return { people, invalid: { invalid_department_ids: unknown, ...invalid } }
}

export const batchSend: Route = {
  on: 'POST /open-apis/message/v4/batch_send/',
  refusalStatus: 200,
  run(call, world) {
    const withUsers = LISTS.some(([field]) => list(call, field).length > 0)
    const withDepartments = list(call, 'department_ids').length > 0
    if (!withUsers && !withDepartments) refuse(10003, 'department_ids, open_ids, user_ids or union_ids are wanted')
    if (call.token) {
      requireScope(['im:message', 'im:message:send_as_bot'], call.token, world)
      const may = (scope: string) => hasScope(scope, call.token, world)
      if (withUsers && !may('im:message:send_multi_users')) refuse(11203, 'Send employee ids permission denied')
      if (withDepartments && !may('im:message:send_multi_depts')) {
        refuse(11204, 'Send department list permission denied')
      }
    }
    const { msgType, sent } = checked(call, world)
    const { people, invalid } = receivers(call, world)
    const batchId = world.ids.next('bm-')
    const sender = { type: 'app' as const, id: world.app.appId }
    const messageIds = [...people].map(
      person => addMessage({ chat: p2pChat(person, world), msgType, sent, sender, batchId }, world).messageId,
    )
    world.store.batches.set(batchId, { batchId, messageIds, createdAtMs: world.clock.now(), recalled: false })
    return { msg: 'ok', data: { message_id: batchId, ...invalid } }
  },
}
