import { refuse } from '../../http/refusal.ts'
import type { Call, Route } from '../../http/route.ts'
import type { World } from '../../world.ts'
import { isCard } from '../card/card.ts'
import { checkPicture } from './options.ts'
import { checkOnlyManagers, type GroupSettings, groupOf, numericId } from './settings.ts'

export interface Tab {
  tab_id: string
  tab_name: string
  tab_type: string
  tab_content: Record<string, unknown>
  tab_config: Record<string, unknown>
}

const MOST_TABS = 20
const MOST_NAME_LETTERS = 30
/** What comes with a group, or holds what its type says: made by the client alone. */
const FIXED = ['message', 'doc_list', 'pin', 'chat_announcement', 'file', 'files_resources', 'images_videos']
/** Type → the field of its content. */
const FIELD_OF: Record<string, string> = { url: 'url', doc: 'doc', meeting_minute: 'meeting_minute', task: 'task' }

function tabs(call: Call): Record<string, unknown>[] {
  const list = call.body.chat_tabs ?? []
  if (!Array.isArray(list) || list.length === 0 || !list.every(isCard)) refuse(232001, 'chat_tabs is a list of tabs')
  return list
}

function ids(call: Call): string[] {
  return (call.body.tab_ids as string[] | undefined) ?? []
}

function checked(tab: Record<string, unknown>, world: World): Omit<Tab, 'tab_id'> {
  const { tab_name: name = '', tab_type: type, tab_content: content = {}, tab_config: config = {} } = tab
  if (typeof name !== 'string' || name.length > MOST_NAME_LETTERS) {
    refuse(232047, `tab_name has ${MOST_NAME_LETTERS} letters at most`)
  }
  const field = typeof type === 'string' ? FIELD_OF[type] : undefined
  if (typeof type !== 'string' || (field === undefined && !FIXED.includes(type))) refuse(232001, 'tab_type is unknown')
  if (field === undefined) refuse(232001, `A tab of the type ${type} is made by the client alone`)
  const filled = isCard(content) ? content[field] : undefined
  if (typeof filled !== 'string' || filled === '') refuse(232048, `tab_content.${field} is missing`)
  if (field === 'url' && !/^https?:\/\/./.test(filled)) refuse(232048, 'tab_content.url is no web address')
  if (isCard(config)) checkPicture(config.icon_key, 'message', 232056, world)
  return {
    tab_name: name,
    tab_type: type,
    tab_content: { [field]: filled },
    tab_config: { is_built_in: false, ...(isCard(config) && config) },
  }
}

function find(settings: GroupSettings, id: unknown): Tab {
  const tab = settings.tabs.find(({ tab_id }) => tab_id === id)
  if (!tab) refuse(232001, `The group has no tab ${String(id)}`)
  return tab
}

function route(on: string, change: (settings: GroupSettings, call: Call, world: World) => void): Route {
  return {
    on: on.replace(' ', ' /open-apis/im/v1/chats/:chat_id/chat_tabs'),
    run(call, world) {
      const { chat, settings } = groupOf(call, world, 232050)
      if (call.method !== 'GET') checkOnlyManagers('tabs', 232055, chat, call, world)
      change(settings, call, world)
      return { data: { chat_tabs: settings.tabs } }
    },
  }
}

export const tabRoutes: Route[] = [
  route('GET /list_tabs', () => undefined),
  route('POST ', (settings, call, world) => {
    const added = tabs(call).map(tab => checked(tab, world))
    if (settings.tabs.length + added.length > MOST_TABS) refuse(232046, `A group has ${MOST_TABS} tabs at most`)
    settings.tabs.push(...added.map(tab => ({ tab_id: numericId(world), ...tab })))
  }),
  route('POST /update_tabs', (settings, call, world) => {
    const changes = tabs(call).map(tab => {
      const held = find(settings, tab.tab_id)
      if (FIXED.includes(held.tab_type)) refuse(232049, 'This tab comes with the group and is not changed')
      return [held, checked({ ...held, ...tab }, world)] as const
    })
    for (const [held, changed] of changes) Object.assign(held, changed)
  }),
  route('POST /sort_tabs', (settings, call) => {
    const sorted = ids(call).map(id => find(settings, id))
    if (new Set(sorted).size !== settings.tabs.length || sorted.length !== settings.tabs.length) {
      refuse(232001, 'tab_ids names every tab of the group once')
    }
    if (sorted[0]?.tab_type !== 'message') refuse(232001, 'The tab of messages stays in front')
    settings.tabs = sorted
  }),
  route('DELETE /delete_tabs', (settings, call) => {
    const gone = ids(call).map(id => find(settings, id))
    if (gone.some(({ tab_type }) => FIXED.includes(tab_type))) refuse(232049, 'A tab that comes with the group stays')
    settings.tabs = settings.tabs.filter(tab => !gone.includes(tab))
  }),
]
