import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { Tag } from '../store/types.ts'
import type { World } from '../world.ts'
import { isCard } from './card/card.ts'
import { isIn, senderOf } from './findMessage.ts'
import { type GroupSettings, numericId, settingsOf } from './group/settings.ts'

function tagBody({ tagId, name, i18nNames, createdAtMs, updatedAtMs }: Tag): Record<string, unknown> {
  return {
    id: tagId,
    tag_type: 'tenant',
    name,
    i18n_names: i18nNames,
    create_time: String(createdAtMs),
    update_time: String(updatedAtMs),
  }
}

function sameName(name: string, but: string | undefined, world: World): Tag | undefined {
  return [...world.store.tags.values()].find(tag => tag.name === name && tag.tagId !== but)
}

function namesOf(fields: Record<string, unknown>): Record<string, unknown>[] | undefined {
  const names = fields.i18n_names
  if (names === undefined) return undefined
  if (!Array.isArray(names) || !names.every(isCard)) refuse(230001, 'i18n_names is a list of names')
  return names
}

const createTag: Route = {
  on: 'POST /open-apis/im/v2/tags',
  run(call, world) {
    const given = isCard(call.body.create_tag) ? call.body.create_tag : {}
    const { name } = given
    if (given.tag_type !== 'tenant') refuse(230001, 'create_tag.tag_type is tenant')
    if (typeof name !== 'string' || name === '') refuse(230001, 'create_tag.name is missing')
    const same = sameName(name, undefined, world)
    if (same) return { data: { create_tag_fail_reason: { duplicate_id: same.tagId } } }
    const nowMs = world.clock.now()
    const tagId = numericId(world)
    world.store.tags.set(tagId, {
      tagId,
      name,
      i18nNames: namesOf(given) ?? [],
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
    })
    return { data: { id: tagId } }
  },
}

function findTag(id: string, world: World): Tag {
  const tag = world.store.tags.get(id)
  if (!tag) refuse(230001, `There is no tag ${id}`)
  return tag
}

const patchTag: Route = {
  on: 'PATCH /open-apis/im/v2/tags/:tag_id',
  run(call, world) {
    const tag = findTag(call.params.tag_id ?? '', world)
    const given = isCard(call.body.patch_tag) ? call.body.patch_tag : {}
    const name = typeof given.name === 'string' ? given.name : tag.name
    const same = sameName(name, tag.tagId, world)
    if (same) return { data: { patch_tag_fail_reason: { duplicate_id: same.tagId } } }
    Object.assign(tag, { name, i18nNames: namesOf(given) ?? tag.i18nNames, updatedAtMs: world.clock.now() })
    return { data: { tag_info: tagBody(tag) } }
  },
}

const listTags: Route = {
  on: 'GET /open-apis/im/v2/tags',
  run(call, world) {
    const ids = call.query.getAll('ids').flatMap(id => id.split(','))
    return { data: { tag_infos: ids.flatMap(id => world.store.tags.get(id) ?? []).map(tagBody) } }
  },
}

function findGroup(id: string, call: Call, world: World): GroupSettings {
  const chat = world.store.chats.get(id)
  if (!chat || chat.mode === 'p2p') refuse(230001, 'biz_entity_id is no group')
  if (!isIn(chat, senderOf(call, world))) refuse(230001, 'The bot is not in the group')
  return settingsOf(chat, world)
}

/** Labels a group: with these besides those that it has, or with these alone. */
function relate(method: string, alone: boolean): Route {
  return {
    on: `${method} /open-apis/im/v2/biz_entity_tag_relation`,
    run(call, world) {
      const settings = findGroup(text(call, 'biz_entity_id'), call, world)
      const ids = (call.body.tag_ids as string[] | undefined) ?? []
      for (const id of ids) findTag(id, world)
      settings.tagIds = [...new Set([...(alone ? [] : settings.tagIds), ...ids])]
      return { data: {} }
    },
  }
}

const tagsOfGroup: Route = {
  on: 'GET /open-apis/im/v2/biz_entity_tag_relation',
  run(call, world) {
    const { tagIds } = findGroup(call.query.get('biz_entity_id') ?? '', call, world)
    const tags = tagIds.map(id => ({ tag_info: tagBody(findTag(id, world)), bind_version: '1' }))
    return { data: { tag_info_with_bind_versions: tags } }
  },
}

export const tagRoutes: Route[] = [
  createTag,
  patchTag,
  listTags,
  relate('POST', false),
  relate('PUT', true),
  tagsOfGroup,
]
