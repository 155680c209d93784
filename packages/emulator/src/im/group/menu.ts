import { refuse } from '../../http/refusal.ts'
import type { Call, Route } from '../../http/route.ts'
import type { World } from '../../world.ts'
import { isCard } from '../card/card.ts'
import { checkPicture } from './options.ts'
import { checkOnlyManagers, type GroupSettings, groupOf, numericId } from './settings.ts'

type Item = Record<string, unknown>

export interface TopLevel {
  chat_menu_top_level_id: string
  chat_menu_item: Item
  children: { chat_menu_second_level_id: string; chat_menu_item: Item }[]
}

const MOST_TOP_LEVELS = 3
const MOST_CHILDREN = 5
/** What `update_fields` calls a field of an item. */
const FIELD_OF: Record<string, string[]> = {
  ICON: ['image_key'],
  NAME: ['name'],
  I18N_NAME: ['i18n_names'],
  REDIRECT_LINK: ['redirect_link', 'action_type'],
}

function checkItem(item: unknown, world: World): Item {
  if (!isCard(item) || typeof item.name !== 'string' || item.name === '') refuse(232078, 'An item of a menu has a name')
  const isLink = item.action_type === 'REDIRECT_LINK'
  if (!isLink && item.action_type !== 'NONE') refuse(232078, 'action_type is NONE or REDIRECT_LINK')
  if (isLink && !(isCard(item.redirect_link) && Object.values(item.redirect_link).some(url => url !== ''))) {
    refuse(232078, 'An item that leads somewhere has a redirect_link')
  }
  checkPicture(item.image_key, 'message', 232056, world)
  return item
}

function topLevel(level: unknown, world: World): TopLevel {
  if (!isCard(level)) refuse(232001, 'chat_menu_top_levels holds objects')
  const children = level.children ?? []
  if (!Array.isArray(children) || !children.every(isCard)) refuse(232001, 'children is a list of items')
  if (children.length > MOST_CHILDREN) refuse(232071, `An item has ${MOST_CHILDREN} items below it at most`)
  const item = checkItem(level.chat_menu_item, world)
  if (children.length > 0 && item.action_type !== 'NONE') refuse(232078, 'An item with items below it leads nowhere')
  return {
    chat_menu_top_level_id: numericId(world),
    chat_menu_item: item,
    children: children.map(child => ({
      chat_menu_second_level_id: numericId(world),
      chat_menu_item: checkItem(child.chat_menu_item, world),
    })),
  }
}

function find(settings: GroupSettings, id: string): TopLevel {
  const level = settings.menu.find(({ chat_menu_top_level_id }) => chat_menu_top_level_id === id)
  if (!level) refuse(232001, `The menu has no item ${id}`)
  return level
}

function route(on: string, change: (settings: GroupSettings, call: Call, world: World) => void): Route {
  return {
    on: on.replace(' ', ' /open-apis/im/v1/chats/:chat_id/menu_tree'),
    run(call, world) {
      const { chat, settings } = groupOf(call, world, 232001)
      if (call.method !== 'GET') checkOnlyManagers('tabs', 232055, chat, call, world)
      change(settings, call, world)
      return { data: { menu_tree: { chat_menu_top_levels: settings.menu } } }
    },
  }
}

const patchItem: Route = {
  on: 'PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232001)
    checkOnlyManagers('tabs', 232055, chat, call, world)
    const id = call.params.menu_item_id
    const found = settings.menu
      .flatMap(level => [level, ...level.children])
      .find(one => ('children' in one ? one.chat_menu_top_level_id : one.chat_menu_second_level_id) === id)
    if (!found) refuse(232001, `The menu has no item ${id}`)
    const given = call.body.chat_menu_item as Item
    const changed = { ...found.chat_menu_item }
    for (const name of call.body.update_fields as string[]) {
      const fields = FIELD_OF[name]
      if (!fields) refuse(232001, `update_fields holds some of ${Object.keys(FIELD_OF).join(', ')}`)
      for (const field of fields) if (given[field] !== undefined) changed[field] = given[field]
    }
    found.chat_menu_item = checkItem(changed, world)
    return { data: { chat_menu_item: changed } }
  },
}

export const menuRoutes: Route[] = [
  route('GET ', () => undefined),
  route('POST ', (settings, call, world) => {
    const { chat_menu_top_levels: levels } = call.body.menu_tree as Item
    if (!Array.isArray(levels) || levels.length === 0)
      refuse(232001, 'menu_tree.chat_menu_top_levels is missing or empty')
    if (settings.menu.length + levels.length > MOST_TOP_LEVELS) {
      refuse(232070, `A menu has ${MOST_TOP_LEVELS} items at its top at most`)
    }
    settings.menu.push(...levels.map(level => topLevel(level, world)))
  }),
  route('DELETE ', (settings, call) => {
    const gone = (call.body.chat_menu_top_level_ids as string[]).map(id => find(settings, id))
    settings.menu = settings.menu.filter(level => !gone.includes(level))
  }),
  route('POST /sort', (settings, call) => {
    const ids = call.body.chat_menu_top_level_ids as string[]
    const sorted = settings.menu.toSorted(
      (a, b) => ids.indexOf(a.chat_menu_top_level_id) - ids.indexOf(b.chat_menu_top_level_id),
    )
    const known = settings.menu.every(level => ids.includes(level.chat_menu_top_level_id))
    if (!known || ids.length !== settings.menu.length) refuse(232072, 'Every item at the top is named once')
    settings.menu = sorted
  }),
  patchItem,
]
